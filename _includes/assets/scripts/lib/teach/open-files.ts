// Files that a teacher opens, told apart by what is in them: keys, an assignment's .md, mark books, answers.
import { answersLimits } from "../../../../../src/assignments/answers-file.ts";
import { field, isFields, parseJson } from "../../../../../src/assignments/untrusted.ts";

export interface OpenedFile {
  readonly name: string;
  readonly text: string;
}

export interface OpenedFiles {
  readonly keys: readonly OpenedFile[];
  readonly assignments: readonly OpenedFile[];
  readonly marks: readonly OpenedFile[];
  readonly answers: readonly OpenedFile[];
  readonly refused: readonly { readonly name: string; readonly reason: "size" | "json" | "kind" }[];
  /** Files above the number that may be opened at once. */
  readonly left: number;
}

const megabyte = 1024 * 1024;
/** Bytes by what a file says it is; SPEC §12.5. A mark book holds many answers files. */
const largest: Readonly<Record<string, number>> = {
  answers: answersLimits.bytes,
  keys: 10 * megabyte,
  marks: 20 * megabyte,
};
const groups: Readonly<Record<string, "keys" | "marks" | "answers">> = {
  keys: "keys",
  marks: "marks",
  answers: "answers",
};

export async function openFiles(files: readonly File[]): Promise<OpenedFiles> {
  const opened = { keys: [], assignments: [], marks: [], answers: [] } as Record<
    "keys" | "assignments" | "marks" | "answers",
    OpenedFile[]
  >;
  const refused: { name: string; reason: "size" | "json" | "kind" }[] = [];
  for (const file of files.slice(0, answersLimits.files)) {
    const { name, size } = file;
    if (size > (largest.marks ?? 0)) {
      refused.push({ name, reason: "size" });
      continue;
    }
    const text = (await file.text()).replace(/^\uFEFF/, "");
    if (/\.(?:md|markdown)$/i.test(name) || text.startsWith("---")) {
      if (size > answersLimits.bytes) refused.push({ name, reason: "size" });
      else opened.assignments.push({ name, text });
      continue;
    }
    const input = parseJson(text);
    const kind = isFields(input) ? String(field(input, "hashiya")) : undefined;
    const group = kind !== undefined && Object.hasOwn(groups, kind) ? groups[kind] : undefined;
    if (input === undefined) refused.push({ name, reason: size > answersLimits.bytes ? "size" : "json" });
    else if (group === undefined) refused.push({ name, reason: "kind" });
    else if (size > (largest[group] ?? 0)) refused.push({ name, reason: "size" });
    else opened[group].push({ name, text });
  }
  return { ...opened, refused, left: Math.max(0, files.length - answersLimits.files) };
}
