// A file of text in whatever encoding: its text, or why it is none.
import type { Outcome } from "../../model.ts";
import { problem, spanOfFile } from "../../problem.ts";
import type { ImportFile } from "../reading-format.ts";
import { decodeText, encodingName } from "./encoding.ts";

export interface FileText {
  readonly text: string;
  /** What the user should know of how it was read. */
  readonly remarks: readonly string[];
}

/** A text that was damaged has some, a picture or a program has many. */
const fewControls = 10;
/** Of all characters. */
const mostControls = 0.02;

/**
 * @param declared the encoding the file says it is in
 * @returns no value where its bytes are no text: `import/document`
 */
export function readTextFile({ name, bytes }: ImportFile, declared?: string): Outcome<FileText | undefined> {
  const { text, encoding } = decodeText(bytes, declared);
  const controls = text.match(/(?![\t\n\f\r])[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  if (controls > Math.max(fewControls, text.length * mostControls)) {
    const message = `${name} is no text: ${controls} of its ${text.length} characters are none that people write.`;
    return { value: undefined, problems: [problem("import/document", spanOfFile(name), message)] };
  }
  const remarks = encoding === "utf-8" ? [] : [`Read as ${encodingName(encoding)}.`];
  return { value: { text, remarks }, problems: [] };
}
