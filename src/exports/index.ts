// The formats in which the Library leaves the site, in the order of the help.
import { anki } from "./anki.ts";
import { annotations } from "./annotations.ts";
import { bibtex } from "./bibtex.ts";
import { cartridge, cartridgeLinks } from "./cartridge.ts";
import { cslJson } from "./csl-json.ts";
import { csv } from "./csv.ts";
import { epub } from "./epub.ts";
import type { ExportFormat } from "./export-format.ts";
import { geojson } from "./geojson.ts";
import { keys } from "./keys.ts";
import { lpf } from "./lpf.ts";
import { moodle } from "./moodle.ts";
import { quizlet } from "./quizlet.ts";
import { ris } from "./ris.ts";
import { skos } from "./skos.ts";
import { tbx } from "./tbx.ts";
import { tei } from "./tei.ts";

export const exportFormats: readonly ExportFormat[] = [
  epub,
  anki,
  quizlet,
  moodle,
  cartridgeLinks,
  csv,
  tbx,
  skos,
  geojson,
  lpf,
  annotations,
  tei,
  bibtex,
  ris,
  cslJson,
];

/** Formats that the command writes and no site publishes unasked. */
export const privateFormats: readonly ExportFormat[] = [keys, cartridge];
