// The link codec: what goes in comes out, and nothing hostile comes in.
import assert from "node:assert/strict";
import { test } from "node:test";
import { deflateSync } from "node:zlib";
import { decodeAssignmentLink, encodeAssignmentLink, linkedSlug, linkLimits } from "../../src/assignments/link.ts";
import { writeLinked } from "../../src/assignments/link-shape.ts";
import type { LinkedAssignment } from "../../src/assignments/linked-assignment.ts";
import { linkedQuestions } from "../../src/assignments/linked-questions.ts";
import { questions } from "./support/classroom.ts";

const sample: LinkedAssignment = {
  id: "k3f9a2xq",
  reading: "claimed-coordination",
  text: "0123456789ab",
  title: { ar: "من قال ماذا؟", en: "Who said what?" },
  task: { ar: "اقرأ ثم أجب.\nسطر ثانٍ" },
  blocks: [1, 2, 3, 7],
  focus: ["alhurra", "sdf"],
  view: "both",
  guided: true,
  due: "2026-12-03",
  questions: [
    { assignment: "who-said-what", id: "q1" },
    ...questions.map(({ kind, points, prompt, public: shown }) => ({ kind, points, prompt, public: shown }) as never),
  ],
};

/** A fragment made of any JSON value, as an attacker would. */
const forged = (value: unknown) => `1.${deflateSync(JSON.stringify(value)).toString("base64url")}`;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

async function refusal(fragment: string): Promise<string> {
  const decoded = await decodeAssignmentLink(fragment);
  return "refused" in decoded ? decoded.refused : "accepted";
}

test("an assignment comes out of its link as it went in", async () => {
  const fragment = await encodeAssignmentLink(sample);
  assert.match(fragment, /^1\.[A-Za-z0-9_-]+$/);
  const decoded = await decodeAssignmentLink(`#${fragment}`);
  assert.ok("assignment" in decoded);
  assert.deepEqual(plain(decoded.assignment), plain(sample));
  assert.equal(linkedSlug(sample), "link-k3f9a2xq");
});

test("a link never holds a key", async () => {
  const withKey = { ...sample, questions: questions as never };
  const decoded = await decodeAssignmentLink(await encodeAssignmentLink(withKey));
  assert.ok("assignment" in decoded);
  assert.doesNotMatch(JSON.stringify(decoded.assignment), /correct|rubric|model|targets|pairs|"key"/);
});

test("a short assignment makes a link that a chat does not cut", async () => {
  const fragment = await encodeAssignmentLink({ ...sample, questions: sample.questions.slice(0, 1) });
  assert.ok(fragment.length < 600, `${fragment.length} characters`);
});

test("a cut or changed link is damaged", async () => {
  const fragment = await encodeAssignmentLink(sample);
  for (const cut of [1, 5, 40, fragment.length - 4]) assert.equal(await refusal(fragment.slice(0, -cut)), "damaged");
  for (let at = 2; at < fragment.length - 1; at += 7) {
    const letter = fragment[at] === "A" ? "B" : "A";
    const changed = fragment.slice(0, at) + letter + fragment.slice(at + 1);
    assert.equal(await refusal(changed), "damaged", `letter ${at}`);
  }
  for (const bad of ["x", "1.", "1.%%%", "1.a", "1.AAAA", "1.<svg onload=alert(1)>", "١.abc"]) {
    assert.equal(await refusal(bad), "damaged", bad);
  }
});

test("nothing, a later version and too much are told apart", async () => {
  assert.equal(await refusal(""), "empty");
  assert.equal(await refusal("#"), "empty");
  assert.equal(await refusal("2.AAAA"), "version");
  assert.equal(await refusal(`1.${"A".repeat(linkLimits.fragment)}`), "large");
});

test("a bomb stops as soon as it is too large", async () => {
  const bomb = deflateSync(Buffer.alloc(11 * 1024 * 1024, " ")).toString("base64url");
  assert.ok(bomb.length < linkLimits.fragment, "it fits into a fragment");
  assert.equal(await refusal(`1.${bomb}`), "large");
});

test("deep JSON neither hangs nor throws", async () => {
  const deep = `${'{"title":'.repeat(5_000)}1${"}".repeat(5_000)}`;
  assert.equal(await refusal(`1.${deflateSync(deep).toString("base64url")}`), "shape");
  const list = "[".repeat(30_000) + "]".repeat(30_000);
  assert.equal(await refusal(`1.${deflateSync(list).toString("base64url")}`), "shape");
});

test("bytes that are no UTF-8 and text that is no JSON are damaged", async () => {
  assert.equal(await refusal(`1.${deflateSync(Buffer.from([0xff, 0xfe, 0x41])).toString("base64url")}`), "damaged");
  assert.equal(await refusal(`1.${deflateSync("not json").toString("base64url")}`), "damaged");
});

const wire = writeLinked(sample);

const wrong: readonly (readonly [string, unknown])[] = [
  ["no record", []],
  ["null", null],
  ["no id", { ...wire, id: undefined }],
  ["an id with markup", { ...wire, id: "<script>" }],
  ["a reading outside the site", { ...wire, reading: "../../etc/passwd" }],
  ["a reading with a scheme", { ...wire, reading: "javascript:alert(1)" }],
  ["a title that is no text", { ...wire, title: { en: { toString: "x" } } }],
  ["a title too long", { ...wire, title: { en: "x".repeat(201) } }],
  ["a language that is none", { ...wire, title: { "<b>": "x" } }],
  ["a day that is none", { ...wire, due: "2026-02-30" }],
  ["blocks without end", { ...wire, blocks: "1-99999" }],
  ["blocks backwards", { ...wire, blocks: "9-3" }],
  ["focus that is no id", { ...wire, focus: ["onclick=alert(1)"] }],
  ["too many questions", { ...wire, questions: Array.from({ length: 41 }, () => ["a", "q1"]) }],
  ["an unknown kind", { ...wire, questions: [{ kind: "constructor", points: 1, prompt: { en: "x" }, public: {} }] }],
  [
    "a kind of the prototype",
    { ...wire, questions: [{ kind: "__proto__", points: 1, prompt: { en: "x" }, public: {} }] },
  ],
  ["no points", { ...wire, questions: [{ kind: "short", points: 0, prompt: { en: "x" }, public: {} }] }],
  ["endless points", { ...wire, questions: [{ kind: "short", points: 1e9, prompt: { en: "x" }, public: {} }] }],
  [
    "one option",
    { ...wire, questions: [{ kind: "choice", points: 1, prompt: { en: "x" }, public: { options: [{ en: "a" }] } }] },
  ],
];
test("the wire of the sample itself is accepted", async () => assert.equal(await refusal(forged(wire)), "accepted"));
for (const [name, value] of wrong) {
  test(`refused: ${name}`, async () => assert.equal(await refusal(forged(value)), "shape"));
}

test("prototypes stay as they are, and what is not known is dropped", async () => {
  const text = JSON.stringify({ ...sample, blocks: "1-3", questions: [["who-said-what", "q1"]] });
  const evil = text.replace(
    /^\{/,
    '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"html":"<b>",',
  );
  const decoded = await decodeAssignmentLink(`1.${deflateSync(evil).toString("base64url")}`);
  assert.ok("assignment" in decoded);
  assert.equal(({} as Record<string, unknown>).polluted, undefined);
  assert.equal((decoded.assignment as unknown as Record<string, unknown>).html, undefined);
  assert.equal((decoded.assignment as unknown as Record<string, unknown>).polluted, undefined);
  assert.equal(Object.getPrototypeOf(decoded.assignment.title), null);
});

test("words lose controls that turn the direction around them; markup in them stays text", async () => {
  const title = { en: "a\u202Eb\u0000 <img src=x onerror=alert(1)>" };
  const decoded = await decodeAssignmentLink(await encodeAssignmentLink({ ...sample, title }));
  assert.ok("assignment" in decoded);
  assert.equal(decoded.assignment.title.en, "ab <img src=x onerror=alert(1)>");
});

test("borrowed questions are looked up, written ones are named by their place and hashed", async () => {
  const [first] = questions;
  assert.ok(first);
  const { key: _, ...shown } = first;
  const published = [{ slug: "who-said-what", reading: sample.reading, questions: [shown] }];
  const link = { ...sample, questions: [{ assignment: "who-said-what", id: "q9" }, ...sample.questions.slice(0, 3)] };
  const found = await linkedQuestions(link, published);
  assert.deepEqual(found.missing, [1]);
  assert.deepEqual(
    found.questions.map(({ id }) => id),
    ["q2", "q3", "q4"],
  );
  assert.equal(found.questions[0]?.hash, first.hash);
  assert.match(found.questions[1]?.hash ?? "", /^sha256:[0-9a-f]{64}$/);
  const elsewhere = await linkedQuestions(
    link,
    published.map((work) => ({ ...work, reading: "other" })),
  );
  assert.deepEqual(elsewhere.missing, [1, 2], "a question about another reading is not borrowed");
});
