// Answers files that no student's page made, each spoilt in one way.
import { answersLimits } from "../../../src/assignments/answers-file.ts";
import { type ClassFile, json } from "./class.ts";

/** Runs where it is taken for markup: the page's title would change. */
const markup = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
const deep = 50_000;

interface Hostile {
  /** Files of which nothing can be read. */
  readonly refused: readonly ClassFile[];
  /** Files that answer, and whose words are only words. */
  readonly accepted: readonly ClassFile[];
}

const raw = (name: string, contents: string): ClassFile => ({
  name,
  mimeType: "application/json",
  buffer: Buffer.from(contents),
});

/** @param handed an answers file as a student's page made it */
export function hostileAnswers(handed: object = {}): Hostile {
  const words = (value: unknown) => ({ prompt: "sha256:x", value });
  const polluted = JSON.stringify({ ...handed, name: "proto", saved: "2026-12-02T08:00:00Z" }).replace(
    '"answers":{',
    '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"answers":{"__proto__":{"polluted":1},',
  );
  return {
    refused: [
      raw("broken.json", "{"),
      raw("text.json", markup),
      json("list.json", []),
      json("study.json", { hashiya: "study", version: 1 }),
      json("later.json", { ...handed, version: 9 }),
      json("types.json", { ...handed, answers: [], name: {}, language: 5 }),
      json("other.json", { ...handed, assignment: "../../teach" }),
      raw("deep.json", `{"hashiya":"answers","version":1,"assignment":${"[".repeat(deep)}${"]".repeat(deep)}}`),
      json("huge.json", { ...handed, pad: "x".repeat(answersLimits.bytes) }),
    ],
    accepted: [
      json(`${markup}.json`, { ...handed, name: markup }),
      json("formula.json", { ...handed, name: '=HYPERLINK("https://example.org";"x")' }),
      json("spaces.json", { ...handed, name: "\u00a0@SUM(1)", opened: { [markup]: 1, "no-entry": -5 } }),
      json("turned.json", { ...handed, name: "\u202Egnp.x", saved: "not a day", returned: { "1": 1e99, x: 1 } }),
      json("wrong.json", {
        ...handed,
        name: "wrong",
        answers: { q1: words([{ block: 1e9 }]), q2: words("0"), q4: words(markup), q5: words([[[]]]), no: words(1) },
      }),
      raw("proto.json", polluted),
    ],
  };
}
