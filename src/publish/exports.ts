// Every export, published with the site. Those of readings are many: they are made one by one.
import { readingPaths } from "../exports/exported-files.ts";
import { exportFormats } from "../exports/index.ts";
import type { SiteFile, SiteFileKind } from "../site-context.ts";

export const exports: SiteFileKind = {
  id: "exports",
  async *files({ library, glossaryFiles }): AsyncIterable<SiteFile> {
    yield* glossaryFiles;
    for (const format of exportFormats) {
      for (const slug of library.readings.keys()) {
        for (const path of readingPaths(format, library, slug)) {
          yield { path, contents: await format.write(library, path) };
        }
      }
    }
  },
};
