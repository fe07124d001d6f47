// .txt: paragraphs between empty lines; lists of lines that begin with a dash, a bullet or one number after the other.
import type { ReadingFormat } from "./reading-format.ts";
import { parseHtml } from "./source/parse-html.ts";
import { readTextFile } from "./source/text-file.ts";

export const plainText: ReadingFormat = {
  id: "text",
  extensions: [".txt", ".text"],
  async read(file) {
    const read = readTextFile(file);
    if (read.value === undefined) return { value: undefined, problems: read.problems };
    const { text, remarks } = read.value;
    const { value: document, problems } = await parseHtml(htmlOfText(text), file.name);
    return { value: document && { document, facts: {}, isTitled: false, isPage: false, remarks }, problems };
  },
};

const bullet = /^\s*[-–—•*·▪]\s+/u;
const itemNumber = /^\s*([0-9]{1,3}|[٠-٩]{1,3})\s*[.)-]\s+/u;
const typedNote = /^\s*\[[0-9٠-٩]{1,3}\]\s/u;
/** In UTF-16 units: lines of this length were broken by a program, not by an author. */
const wrappedLine = 60;

function htmlOfText(text: string): string {
  const lines = text.split(/\r\n?|\n|\f/);
  const isSpaced = lines.some((line, index) => line.trim() === "" && index > 0 && index < lines.length - 1);
  const groups = isSpaced ? splitAtEmpty(lines) : lines.map((line) => [line]);
  return groups.map(groupHtml).join("\n");
}

function splitAtEmpty(lines: readonly string[]): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  for (const line of lines) {
    if (line.trim() === "") groups.push([]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function groupHtml(group: readonly string[]): string {
  const lines = group.filter((line) => line.trim() !== "");
  if (lines.length === 0) return "";
  if (lines.every((line) => bullet.test(line))) return `<ul>${itemsHtml(lines, bullet)}</ul>`;
  const first = firstNumber(lines);
  if (first !== undefined) return `<ol start="${first}">${itemsHtml(lines, itemNumber)}</ol>`;
  if (lines.every((line) => typedNote.test(line))) return lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  const isWrapped = lines.slice(0, -1).every((line) => line.length >= wrappedLine);
  return `<p>${lines.map((line) => escapeHtml(line.trim())).join(isWrapped ? " " : "<br>")}</p>`;
}

/** The number of the first of several lines that are numbered on; a single one may begin with a year. */
function firstNumber(lines: readonly string[]): number | undefined {
  const numbers = lines.map((line) => latinDigits(itemNumber.exec(line)?.[1] ?? ""));
  const [first] = numbers;
  const isCounted = numbers.every((number, index) => number !== "" && Number(number) === Number(first) + index);
  return isCounted && lines.length > 1 ? Number(first) : undefined;
}

/** «١٢» is 12. */
const latinDigits = (digits: string): string =>
  digits.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - "٠".charCodeAt(0)));

const itemsHtml = (lines: readonly string[], mark: RegExp): string =>
  lines.map((line) => `<li>${escapeHtml(line.replace(mark, ""))}</li>`).join("");

const escapeHtml = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
