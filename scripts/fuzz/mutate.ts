// Changes a project as chance will have it: bytes, lines and names, and what is known to break readers of texts.
import { chosen, pick } from "../../tests/support/random.ts";

/** Path in the project → content, one UTF-16 unit a byte. */
export type Files = ReadonlyMap<string, string>;
type Random = () => number;

/** What means something to YAML, Markdown or the engine, and what stands in no text. Bytes. */
const tokens: readonly string[] = [
  ..."--- : [ ] { } | > * & ! # ? - ' \" ` ~ , .. / \\ $ {{ }} <!-- --> ]]> </script> \n \r \t \r\n\r\n".split(" "),
  ..."[[ ]] [[raqqa| |x]] \\[[ [^1] [^1]: ::: :::ar ## **a _a [a]( ](x) ![ {#a} {.claim {lang=en}".split(" "),
  ..."&a *a <<: !!js/x %YAML ... ~ null .nan .inf 1e999 0x10 2023-02-30 1979~ __proto__ constructor toString".split(
    " ",
  ),
  ..."label: aliases: relations: definition: translationOf: blocks: questions: kind: points: draft: true".split(" "),
  ..."javascript:x data:x //x ../../x %2e%2e/ C:\\x http:// =1+1 @x".split(" "),
  "{.claim by=isis}",
  "    ",
  "\n---\n",
  "\n\n",
  "\u0000",
  "\u001b[2J",
  "\u00ff",
  "\u00ef\u00bb\u00bf",
  "\u00e2\u0080\u00ae",
  "\u00d9\u008e",
  "\u00f0\u009f\u0098\u0080",
  "\u00ed\u00a0\u0080",
];

type Mutation = (text: string, random: Random, others: readonly string[]) => string;

const place = (text: string, random: Random) => Math.floor(random() * (text.length + 1));
const inserted = (text: string, at: number, what: string) => text.slice(0, at) + what + text.slice(at);
const lines = (text: string) => text.split("\n");

const mutations: readonly Mutation[] = [
  (text, random) => inserted(text, place(text, random), pick(tokens, random)),
  (text, random) => inserted(text, place(text, random), `${pick(tokens, random)}${pick(tokens, random)}`),
  (text, random) => inserted(text, place(text, random), pick(tokens, random).repeat(2 ** Math.floor(random() * 14))),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() ** 3 * 100));
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + String.fromCharCode(Math.floor(random() * 256)) + text.slice(at + 1);
  },
  (text, random) => {
    const all = lines(text);
    return [
      ...all.slice(0, place(text, random) % all.length),
      ...chosen(all, Math.min(3, all.length), random),
      ...all,
    ].join("\n");
  },
  (text, random) => {
    const all = lines(text);
    const without = Math.floor(random() * all.length);
    return all.filter((_, index) => index !== without).join("\n");
  },
  (text, random, others) => {
    const other = pick(others, random);
    const from = place(other, random);
    return inserted(text, place(text, random), other.slice(from, from + Math.floor(random() * 300)));
  },
  (text, random) =>
    lines(text)
      .map((line) => (random() < 0.1 ? `  ${line}` : line))
      .join("\n"),
  (text, random) => text.replaceAll("\n", pick(["\r\n", "\r", "\n\n"], random)),
];

/** One project, changed in one to four places; now and then a file has another name, or is there twice. */
export function mutate(files: Files, random: Random): Files {
  const result = new Map(files);
  const others = [...files.values()];
  for (let left = 1 + Math.floor(random() * 4); left > 0; left--) {
    const file = pick([...result.keys()], random);
    const text = result.get(file) ?? "";
    if (random() < 0.06) {
      const name = pick(tokens, random).replace(/[\0/\\\s]/g, "") || "x";
      const other = file.replace(/[^/.]+(?=\.[^/]*$)/, name.slice(0, 40));
      if (random() < 0.5) result.delete(file);
      if (!/(?:^|\/)\.\.?(?:\/|$)/.test(other)) result.set(other, text);
    } else {
      result.set(file, pick(mutations, random)(text, random, others).slice(0, 400_000));
    }
  }
  return result;
}
