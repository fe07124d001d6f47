// Every export, published with the site. Those of readings are many: they are made one by one.
import { glossaryPaths } from "../exports/exported-files.ts";
import { exportFormats } from "../exports/index.ts";
import type { SiteFile, SiteFileKind } from "../site-context.ts";

export const exports: SiteFileKind = {
  id: "exports",
  async *files({ library, glossaryFiles }): AsyncIterable<SiteFile> {
    yield* glossaryFiles;
    for (const format of exportFormats) {
      const whole = new Set(glossaryPaths(format, library));
      for (const path of format.paths(library)) {
        if (!whole.has(path)) yield { path, contents: await format.write(library, path) };
      }
    }
  },
};
