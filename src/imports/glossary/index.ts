// The formats that become entries, in the order of the help.
import { csv } from "./csv.ts";
import type { GlossaryFormat } from "./imported-entry.ts";
import { jsonLd, turtle } from "./skos.ts";
import { tbx } from "./tbx.ts";

export const glossaryFormats = [csv, tbx, turtle, jsonLd] as const satisfies readonly GlossaryFormat[];
