// Every export, published with the site. Those of readings are many: they are made one by one.
import { fingerprint } from "../derive/fingerprint.ts";
import type { ExportFormat } from "../exports/export-format.ts";
import { readingPaths } from "../exports/exported-files.ts";
import { exportFormats } from "../exports/index.ts";
import type { Library } from "../model.ts";
import type { PlannedFile, SiteFile, SiteFileKind } from "../site-context.ts";
import { madeOfReading } from "./made-of.ts";

function madeOf({ id, madeOfAll }: ExportFormat, library: Library, slug: string): string {
  return fingerprint([id, madeOfReading(library, slug), madeOfAll?.(library)]);
}

export const exports: SiteFileKind = {
  id: "exports",
  async *files({ library, glossaryFiles }): AsyncIterable<SiteFile | PlannedFile> {
    yield* glossaryFiles;
    for (const format of exportFormats) {
      for (const slug of library.readings.keys()) {
        for (const path of readingPaths(format, library, slug)) {
          yield { path, madeOf: madeOf(format, library, slug), make: () => format.write(library, path) };
        }
      }
    }
  },
};
