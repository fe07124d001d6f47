// How found names are printed, file by file as they are found.
import { styleText } from "node:util";
import type { Suggestion } from "../annotate/suggestion.ts";
import type { Language } from "../model.ts";
import type { Terminal } from "./command.ts";

/** A name as DESIGN §5 has it: offsets and places are those of the file as it is on disk. */
export type PrintedName = Omit<Suggestion, "language" | "brackets" | "derived"> & Partial<Pick<Suggestion, "derived">>;

export interface FileNames {
  readonly language: Language;
  readonly mentions: readonly PrintedName[];
}

/** Prints some files; `add` takes `FileNames` as JSON in UTF-8. */
export interface Printer {
  add(file: string, names: Buffer): void;
  end(): void;
}

export const suggestFormats: readonly { readonly id: string; begin(terminal: Terminal): Printer }[] = [
  { id: "text", begin: textPrinter },
  { id: "json", begin: jsonPrinter },
];

/** Bytes printed at a time. */
const batch = 1 << 18;
/** Bytes of UTF-8 that a unit of UTF-16 takes at most. */
const widest = 3;

function jsonPrinter({ out }: Terminal): Printer {
  let between = '{"files":[';
  let waiting = Buffer.allocUnsafeSlow(batch);
  let size = 0;
  const flush = (): void => {
    out(waiting.subarray(0, size));
    // What is printed may still be on its way.
    [waiting, size] = [Buffer.allocUnsafeSlow(batch), 0];
  };
  const print = (text: string): void => {
    if (size + text.length * widest > batch) flush();
    size += waiting.write(text, size);
  };
  return {
    add(file, names) {
      print(`${between}{"file":${JSON.stringify(file)},`);
      between = ",";
      if (size + names.length > batch) flush();
      if (names.length > batch) out(names.subarray(1));
      else size += names.copy(waiting, size, 1);
    },
    end() {
      print(between === "," ? "]}\n" : `${between}]}\n`);
      flush();
    },
  };
}

function textPrinter({ out, colour }: Terminal): Printer {
  const paint = (format: Parameters<typeof styleText>[0], words: string) => (colour ? styleText(format, words) : words);
  let [count, open] = [0, 0];
  return {
    add(file, names) {
      const { mentions } = JSON.parse(names.toString()) as FileNames;
      for (const { line, column, text, candidates, annotated, confidence } of mentions) {
        count += 1;
        if (!annotated) open += 1;
        const state = annotated ? paint("dim", "annotated") : `confidence ${confidence}`;
        const place = paint("bold", `${file}:${line}:${column}`);
        out(`${place}  ${paint("cyan", text)}  ${candidates.join(" or ")}  ${state}\n`);
      }
    },
    end: () => out(`${count} ${count === 1 ? "name" : "names"}, ${open} not annotated\n`),
  };
}
