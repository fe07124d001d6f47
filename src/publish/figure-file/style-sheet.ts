// The style of drawings, as a file of its own can carry it.
import { readFileSync } from "node:fs";
import { includedFile } from "../../included-file.ts";
import type { SiteContext } from "../../site-context.ts";

/** All that a drawing needs; `figures.css` brings the same to the pages. */
const sheets = ["drawing.css", "drawing-network.css", "drawing-timeline.css"];

/** The sheets of drawings with the colours of the light theme in place of the tokens. */
export function drawingStyle(folders: SiteContext["folders"]): string {
  const colours = lightColours(styleFile(folders, "tokens", "colours.css"));
  return withoutComments(sheets.map((sheet) => styleFile(folders, "blocks", sheet)).join(""))
    .replace(/var\((--[\w-]+)\)/g, (token, name: string) => colours.get(name) ?? token)
    .replace(/[^{}]*\{[^{}]*var\([^{}]*\}/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

const styleFile = (folders: SiteContext["folders"], ...name: readonly string[]): string =>
  readFileSync(includedFile(folders, "assets", "styles", ...name), "utf8");

/** Those of the first rule, which holds for every page that names no theme. */
function lightColours(sheet: string): ReadonlyMap<string, string> {
  const first = /:root\s*\{([^}]*)\}/.exec(sheet)?.[1] ?? "";
  return new Map([...first.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]));
}

const withoutComments = (sheet: string) => sheet.replace(/\/\*[\s\S]*?\*\//g, "");
