// A language's index in several shards: the same pages, in the same order, as in one.
import assert from "node:assert/strict";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import type { Browser } from "playwright-core";
import { loadLibrary } from "../../src/load/library.ts";
import { searchFolder, writeSearchIndex } from "../../src/search/write-index.ts";
import { writeSiteFile } from "../../src/write.ts";
import { askSite } from "../search/ask-site.ts";
import { type ProjectFiles, writeFiles } from "../support/project.ts";
import { launchBrowser } from "./support/browser.ts";
import { type SiteServer, serveFolder } from "./support/server.ts";
import { buildSite } from "./support/site.ts";

const engine = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(path.join(tmpdir(), "hashiya-shards-"));
const project = path.join(work, "project");
const [one, many] = [path.join(work, "one"), path.join(work, "many")];
const servers: SiteServer[] = [];
let browser: Browser | undefined;

before(async () => {
  writeFiles(project, projectFiles());
  await buildSite(one, "--project", project);
  cpSync(one, many, { recursive: true });
  rmSync(path.join(many, searchFolder), { recursive: true });
  const { value: library } = await loadLibrary(project);
  assert.ok(library);
  for (const file of await writeSearchIndex(library, { folders: { project, engine }, output: many, full: 4 }))
    writeSiteFile(many, file);
  for (const site of [one, many]) servers.push(await serveFolder(site));
  browser = await launchBrowser();
});
after(async () => {
  await browser?.close();
  for (const server of servers) await server.close();
  rmSync(work, { recursive: true, force: true });
});

const queries: readonly (readonly [language: string, query: string, atLeast: number])[] = [
  ["ar", "قافلة", 5],
  ["ar", "القوافل", 5],
  ["ar", "الرقة", 5],
  ["ar", "قافلة الرقة", 5],
  ["ar", "Raqqa", 5],
  ["ar", "رسائل", 2],
  ["en", "convoy", 5],
  ["en", "Raqqa", 5],
  ["en", "the letters", 2],
  ["en", "رقة", 5],
  ["en", "convoi", 5],
];

test("every query finds in shards what it finds in one bundle, in the same order", async () => {
  const answers = await Promise.all(
    servers.map(async ({ origin }) => {
      const page = await browser?.newPage();
      const found: (readonly string[])[] = [];
      for (const [language, query] of queries)
        found.push(page === undefined ? [] : await askSite(page, origin, language, query));
      return found;
    }),
  );
  const [whole = [], parted = []] = answers;
  for (const [at, [language, query, atLeast]] of queries.entries()) {
    assert.ok((whole[at]?.length ?? 0) >= atLeast, `${language} «${query}»: ${whole[at]?.length} results`);
    assert.deepEqual(parted[at], whole[at], `${language} «${query}»`);
  }
});

test("nothing of the shards is fetched before the reader searches, and then one engine for all of them", async () => {
  const page = await browser?.newPage();
  assert.ok(page);
  const requested: string[] = [];
  page.on("request", (request) => requested.push(new URL(request.url()).pathname));
  const ofIndex = () => requested.filter((each) => each.startsWith(`/${searchFolder}/`));
  await page.goto(`${servers[1]?.origin}/ar/glossary/`);
  assert.deepEqual(ofIndex(), []);
  await askSite(page, servers[1]?.origin ?? "", "ar", "قافلة");
  const folders = new Set(ofIndex().map((each) => /^\/pagefind\/ar\/(\d+)\//.exec(each)?.[1] ?? ""));
  assert.ok(folders.size > 2, [...folders].join(" "));
  assert.equal(ofIndex().filter((each) => each.includes("/wasm.")).length, 1);
});

/** Readings of which each has its own number of words and names: none has the same right to be seen as another. */
function projectFiles(): ProjectFiles {
  const site =
    "title: { ar: شظايا, en: Shards }\ntagline: { ar: قراءات, en: Readings }\n" +
    "description: { ar: قراءات., en: Readings. }\nlanguages: [ar, en]\nurl: https://shards.example\nlicence: CC0-1.0\n";
  const raqqa =
    "---\nlabel: { ar: الرقة, en: Raqqa }\n" +
    "definition: { ar: مدينة على الفرات., en: A city on the Euphrates. }\n---\n";
  const days = Array.from({ length: 9 }, (_, number) => dayFiles(number + 1));
  return Object.assign({ "content/site.yaml": site, "glossary/places/raqqa.md": raqqa }, ...days);
}

function dayFiles(number: number): ProjectFiles {
  const again = (words: string) => Array.from({ length: number }, () => words).join(" ");
  const few = number % 3 === 0;
  const texts = {
    ar: `${again("قافلة")} في الطريق ${again("إلى [[raqqa]] من بعيد")}${few ? ` ${again("رسالة")}` : ""}.`,
    en: `${again("convoy")} on the road ${again("to [[raqqa]] from afar")}${few ? ` ${again("letter")}` : ""}.`,
  };
  const heads = {
    ar: `title: يوم ${number}\nsummary: خبر.\npublished: 2020-01-0${number}\nlevel: intermediate\ntags: []`,
    en: `title: Day ${number}\nsummary: News.\ntranslationOf: ar`,
  };
  const file = (language: "ar" | "en") => `---\n${heads[language]}\n---\n\n${texts[language]}\n`;
  const folder = `content/readings/day-${number}`;
  return { [`${folder}/index.ar.md`]: file("ar"), [`${folder}/index.en.md`]: file("en") };
}
