// Faults that no repository can hold: bytes that are no text, very large files, links, pipes, names that clash.
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { strToU8, zipSync } from "fflate";

const english = "content/readings/river/index.en.md";
const arabic = "content/readings/river/index.ar.md";
const isis = "glossary/organisations/isis.md";
const raqqa = "glossary/places/raqqa.md";
const site = "content/site.yaml";
const work = "content/assignments/work.md";

const entry = (words: string, fields = "") =>
  `---\nlabel: { ar: "ع ${words}", en: "${words}" }\ndefinition: { ar: ت, en: D }\n${fields}---\n`;

type Make = (project: string) => void;

const write =
  (file: string, content: string | Uint8Array): Make =>
  (project) => {
    mkdirSync(path.join(project, path.dirname(file)), { recursive: true });
    writeFileSync(path.join(project, file), content);
  };
const append =
  (file: string, content: string | Uint8Array): Make =>
  (project) =>
    appendFileSync(path.join(project, file), content);
const replace =
  (file: string, from: string, to: () => string): Make =>
  (project) => {
    const absolute = path.join(project, file);
    writeFileSync(absolute, readFileSync(absolute, "utf8").replace(from, to));
  };
const link =
  (file: string, target: string): Make =>
  (project) => {
    rmSync(path.join(project, file), { recursive: true, force: true });
    symlinkSync(target, path.join(project, file));
  };
const both =
  (...makes: readonly Make[]): Make =>
  (project) => {
    for (const make of makes) make(project);
  };
const body = (text: string) => append(english, `\n${text}\n`);
/** In both versions, so that their blocks stay aligned. */
const bodies = (text: string) => both(append(english, `\n${text}\n`), append(arabic, `\n${text}\n`));
const numbered = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index));
const archive = (members: Record<string, string | Uint8Array>) =>
  zipSync(
    Object.fromEntries(
      Object.entries(members).map(([name, text]) => [name, typeof text === "string" ? strToU8(text) : text]),
    ),
  );

/** By the name of a case, what is made of the good project and the case's own files. */
export const made: Readonly<Record<string, Make>> = {
  "bytes-utf16": (project) =>
    write(english, Buffer.from(`\uFEFF${readFileSync(path.join(project, english), "utf8")}`, "utf16le"))(project),
  "bytes-windows-1256": append(english, Uint8Array.of(0xc7, 0xe1, 0xd1, 0xde, 0xc9, 0x0a)),
  "bytes-nul": append(english, "\nMo\u0000re.\n"),
  "bytes-cut-letter": append(raqqa, Uint8Array.of(0xd8)),
  "bytes-overlong": append(english, Uint8Array.of(0xc0, 0xaf, 0x0a)),
  "bytes-surrogate": append(english, Uint8Array.of(0xed, 0xa0, 0x80, 0x0a)),
  "bytes-of-a-picture": write(isis, Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0xff)),
  "bytes-in-site": append(site, Uint8Array.of(0xff, 0xfe, 0x00)),

  "size-50-megabytes": (project) => truncateSync(path.join(project, english), 50 * 1024 * 1024),
  "size-of-a-line": body("x".repeat(1_100_000)),
  "size-of-a-picture": both(
    write("content/readings/river/map.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'/>"),
    (project) => truncateSync(path.join(project, "content/readings/river/map.svg"), 60 * 1024 * 1024),
    body("![A map](map.svg)"),
  ),

  "many-brackets": bodies(`${"[".repeat(10_000)}x${"]".repeat(10_000)}`),
  "many-brackets-of-mentions": body(`${"[[".repeat(10_000)}x${"]]".repeat(10_000)}`),
  "many-mentions": bodies("[[isis]] ".repeat(100_000)),
  "many-notes": both(
    ...[english, arabic].map((file) =>
      append(
        file,
        `\n${numbered(5000, (index) => `a[^n${index}]`).join(" ")}\n\n${numbered(5000, (index) => `[^n${index}]: b`).join("\n")}\n`,
      ),
    ),
  ),
  "many-calls-of-a-note": bodies("a[^1] ".repeat(20_000)),
  "many-quotations": bodies(`${"> ".repeat(10_000)}x`),
  "many-list-levels": bodies(numbered(300, (index) => `${"  ".repeat(index)}- a`).join("\n")),
  "many-emphases": bodies("*a **a _a ".repeat(10_000)),
  "many-attributes": bodies(`a {${".verse ".repeat(20_000)}}`),
  "many-attributed-words": bodies("*a*{.verse} ".repeat(20_000)),
  "many-braces": bodies(`a ${"{.verse ".repeat(20_000)}`),
  "many-sections": body(`${numbered(2000, (index) => `${":".repeat(2003 - index)} en`).join("\n")}\nx`),
  "many-references": bodies(
    `${numbered(20_000, (index) => `[r${index}]: https://example.org/${index}`).join("\n")}\n\n[r1] [r2]`,
  ),
  "many-columns": bodies(`|${"a|".repeat(2_000)}\n|${"-|".repeat(2_000)}\n|${"b|".repeat(2_000)}`),
  "many-entities": bodies("&amp;&#65;&#x41;".repeat(10_000)),
  "many-claims": bodies("[a]{.record} ".repeat(5_000)),
  "many-claims-in-each-other": body(`${"[".repeat(3000)}a${"]{.record}".repeat(3000)}`),
  "many-blocks": bodies(numbered(5_000, (index) => `Block ${index}.`).join("\n\n")),
  "many-images": body("![](".repeat(20_000)),
  "many-marks-on-a-letter": bodies(`\u0627${"\u064E".repeat(50_000)}`),
  "many-joiners": body("\u200d".repeat(50_000)),
  "many-aliases": replace(
    isis,
    "---\n",
    () => `---\naliases: { en: [${numbered(10_000, (index) => `name ${index}`).join(", ")}] }\n`,
  ),
  "many-yaml-aliases": replace(
    raqqa,
    "relations: [",
    () => `transliteration: [&a x, ${numbered(40_000, () => "*a").join(", ")}]\nrelations: [`,
  ),
  "many-yaml-anchors": replace(
    raqqa,
    "relations: [",
    () => `transliteration: [${numbered(40_000, (index) => `&a${index} x, *a${index}`).join(", ")}]\nrelations: [`,
  ),
  "many-yaml-aliases-lost": replace(
    raqqa,
    "relations: [",
    () => `transliteration: [${numbered(5_000, () => "*a").join(", ")}]\nrelations: [`,
  ),
  "many-yaml-brackets": replace(
    raqqa,
    "relations: [",
    () => `transliteration: ${"[".repeat(10_000)}${"]".repeat(10_000)}\nrelations: [`,
  ),
  "many-yaml-maps": replace(
    raqqa,
    "relations: [",
    () => `dates:\n${numbered(2000, (index) => `${" ".repeat(index + 1)}a:`).join("\n")}\nrelations: [`,
  ),
  "many-yaml-keys": replace(
    raqqa,
    "relations: [",
    () => `${numbered(3000, (index) => `key${index}: x`).join("\n")}\nrelations: [`,
  ),
  "many-yaml-errors": replace(raqqa, "relations: [", () => `${numbered(3000, () => `"a`).join("\n")}\nrelations: [`),
  "many-options": replace(work, "      - { ar: ب, en: B }", () =>
    numbered(2000, (index) => `      - { ar: ب${index}, en: B${index} }`).join("\n"),
  ),

  "name-differs-in-case": write("glossary/terms/Raqqa.md", entry("Another")),
  "name-with-spaces": write("glossary/terms/two words.md", entry("Two words")),
  "name-with-dots": write("glossary/terms/...md", entry("Dots")),
  "name-is-hidden": write("glossary/terms/.hidden.md", "no front matter"),
  "name-too-long": write(`glossary/terms/${"a".repeat(200)}.md`, entry("Long")),
  "name-reserved": both(
    write("glossary/terms/con.md", entry("Con")),
    write("glossary/terms/search.md", entry("Search")),
    write("glossary/terms/en.md", entry("En")),
  ),
  "name-of-a-prototype": write("glossary/terms/constructor.md", entry("Constructor")),
  "name-in-arabic": write("glossary/terms/مصطلح.md", entry("Term")),
  "name-with-markup": write("glossary/terms/<img src=x onerror=alert(1)>.md", entry("Markup")),
  "name-with-line-break": write("glossary/terms/a\nb.md", entry("Break")),
  "name-with-override": write("glossary/terms/a\u202Eb.md", entry("Override")),
  "name-of-a-folder-with-spaces": write(
    "content/readings/two words/index.ar.md",
    "---\ntitle: ن\nsummary: م\npublished: 2023\n---\n\nنص\n",
  ),

  "link-out-of-the-project-on-disk": both(
    (project) => writeFileSync(path.join(project, "../secret.md"), entry("Secret")),
    link("glossary/terms", "../.."),
    link("glossary/organisations/isis.md", "../../../secret.md"),
  ),
  "link-to-itself": link("glossary/places/loop.md", "loop.md"),
  "link-to-nothing": link("glossary/places/gone.md", "nowhere.md"),
  "link-of-a-folder-to-itself": link("content/readings/loop", "../readings"),
  "file-unreadable": (project) => chmodSync(path.join(project, raqqa), 0),
  "bundle-unreadable": (project) => chmodSync(path.join(project, "content/readings/river"), 0),
  "folder-unreadable": (project) => chmodSync(path.join(project, "glossary/places"), 0),
  "file-is-a-folder": write("glossary/terms/claim.md/notes.txt", "x"),
  "file-is-a-pipe": (project) => {
    execFileSync("mkfifo", [path.join(project, "glossary/places/pipe.md")]);
  },
  "picture-is-a-pipe": both((project) => {
    execFileSync("mkfifo", [path.join(project, "content/readings/river/map.png")]);
  }, body("![A map](map.png)")),
  "folder-is-a-file": both(
    (project) => rmSync(path.join(project, "glossary"), { recursive: true }),
    write("glossary", "x"),
  ),
  "readings-is-a-file": both(
    (project) => rmSync(path.join(project, "content/readings"), { recursive: true }),
    write("content/readings", "x"),
  ),
  "site-is-a-folder": both((project) => rmSync(path.join(project, site)), write("content/site.yaml/x", "x")),
  "content-is-empty": (project) => {
    rmSync(path.join(project, "content"), { recursive: true });
    mkdirSync(path.join(project, "content"));
  },

  "import-zip-bomb": write("in/a.docx", archive({ "word/document.xml": new Uint8Array(120 * 1024 * 1024) })),
  "import-zip-outside": write("in/a.docx", archive({ "../../x": "x", "word/document.xml": "<x/>" })),
  "import-zip-many-members": write(
    "in/a.epub",
    archive(Object.fromEntries(numbered(3000, (index) => `m${index}`).map((name) => [name, ""]))),
  ),
  "import-zip-cut": write("in/a.docx", archive({ "word/document.xml": "<x/>" }).slice(0, 60)),
  "import-zip-in-zip": write("in/a.docx", archive({ "word/document.xml": "<x/>", "a.zip": archive({ a: "b" }) })),
  "import-docx-doctype": write(
    "in/a.docx",
    archive({ "[Content_Types].xml": "<Types/>", "word/document.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>' }),
  ),
  "import-too-large": (project) => {
    mkdirSync(path.join(project, "in"));
    writeFileSync(path.join(project, "in/a.txt"), "");
    truncateSync(path.join(project, "in/a.txt"), 51 * 1024 * 1024);
  },
  "import-text-of-bytes": write(
    "in/a.txt",
    Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256),
  ),
  "import-csv-many-rows": write(
    "in/a.csv",
    `type,id,label_ar,label_en,definition_ar,definition_en\n${"term,x,أ,A,ت,D\n".repeat(20_000)}`,
  ),
  "import-html-deep": write(
    "in/a.html",
    `<html><body>${"<div>".repeat(20_000)}نص طويل${"</div>".repeat(20_000)}</body></html>`,
  ),
  "import-markdown-deep": write("in/a.md", `# عنوان\n\n${"> ".repeat(10_000)}نص\n`),
  "import-tbx-deep": write("in/a.tbx", `<tbx>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</tbx>`),
  "import-jsonld-deep": write("in/a.jsonld", `${"[".repeat(50_000)}${"]".repeat(50_000)}`),
};
