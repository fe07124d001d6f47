// The formats that can be imported, in the order of the help.
import { docx } from "./docx.ts";
import { epub } from "./epub.ts";
import { html } from "./html.ts";
import { markdown } from "./markdown.ts";
import type { ReadingFormat } from "./reading-format.ts";
import { plainText } from "./text.ts";

export const readingFormats = [docx, html, plainText, markdown, epub] as const satisfies readonly ReadingFormat[];
