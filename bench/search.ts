// search: recall of the search page by kind of query, the size of the index, and what a first query moves.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { brotliCompressSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../tests/browser/support/browser.ts";
import { serveFolder } from "../tests/browser/support/server.ts";
import { buildSite } from "../tests/browser/support/site.ts";
import { askSite } from "../tests/search/ask-site.ts";
import { generateProject, type ReadingsOf } from "../tests/search/generated-project.ts";
import { queryCases, recallByKind, recallOf } from "../tests/search/query-cases.ts";
import type { Bench } from "./bench.ts";

const fewReadings = 100;
const manyReadings = 1000;
/** Queries of every kind whose traffic is measured, each in a browser without a cache. */
const coldQueries: readonly (readonly [language: string, query: string])[] = [
  ["ar", "داعش"],
  ["ar", "قوات سوريا الديمقراطية"],
  ["ar", "هجمات المتظاهرين"],
  ["ar", "داعس"],
  ["ar", "مفاوصات"],
  ["ar", "Zawahri"],
  ["ar", "negotiations"],
  ["en", "Raqqa"],
  ["en", "الحرس الثوري"],
  ["en", "earthqake"],
];

export const search: Bench = {
  id: "search",
  summary: "recall of the search page, size of its index, bytes of a cold query",
  async run() {
    const work = mkdtempSync(path.join(tmpdir(), "hashiya-bench-"));
    const browser = await launchBrowser();
    try {
      await withSite(work, fewReadings, async (site, origin, readingsOf) => {
        await printRecall(browser, origin, readingsOf);
        printSizes(site);
      });
      await withSite(work, manyReadings, async (site, origin) => {
        printSizes(site);
        await printTraffic(browser, site, origin);
      });
    } finally {
      await browser.close();
      rmSync(work, { recursive: true, force: true });
    }
  },
};

async function withSite(
  work: string,
  count: number,
  measure: (site: string, origin: string, readingsOf: ReadingsOf) => Promise<void>,
): Promise<void> {
  const project = path.join(work, `project-${count}`);
  const site = path.join(work, `site-${count}`);
  const readingsOf = await generateProject(project, count);
  await buildSite(site, "--project", project);
  const server = await serveFolder(site);
  console.log(`\n${count} readings in two languages`);
  try {
    await measure(site, server.origin, readingsOf);
  } finally {
    await server.close();
  }
}

async function printRecall(browser: Browser, origin: string, readingsOf: ReadingsOf): Promise<void> {
  const page = await browser.newPage();
  const results: { kind: string; recall: number }[] = [];
  for (const { kind, page: language, query, subject } of queryCases()) {
    const links = await askSite(page, origin, language, query);
    const recall = recallOf(links, readingsOf.get(subject) ?? new Set());
    results.push({ kind, recall });
    if (recall < 0.7) console.log(`  ${kind} ${language} «${query}» ${recall.toFixed(2)} of ${links.length} results`);
  }
  await page.close();
  const { byKind, all } = recallByKind(results);
  console.log("recall@5");
  for (const [kind, recall] of byKind) console.log(`  ${kind.padEnd(10)} ${recall.toFixed(3)}`);
  console.log(`  ${"all".padEnd(10)} ${all.toFixed(3)}  (${results.length} queries)`);
}

function printSizes(site: string): void {
  for (const language of readdirSync(path.join(site, "pagefind"))) {
    const folder = path.join(site, "pagefind", language);
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
    const parts = ["meta", "index", "fragment", "filter"].map((part) => {
      const sizes = files
        .filter((name) => name.endsWith(`.pf_${part}`))
        .map((name) => statSync(path.join(folder, name)).size);
      const sum = sizes.reduce((total, size) => total + size, 0);
      return `${part} ${kilobytes(sum)} in ${sizes.length} (largest ${kilobytes(Math.max(...sizes))})`;
    });
    console.log(`pagefind/${language}: ${parts.join(", ")}`);
  }
  const names = readdirSync(path.join(site, "data/names")).map((name) => path.join(site, "data/names", name));
  const sizes = names.map(compressedSize);
  const sum = sizes.reduce((total, size) => total + size, 0);
  console.log(`data/names: ${kilobytes(sum)} in ${sizes.length} (largest ${kilobytes(Math.max(...sizes))})`);
}

/** Bytes of each query's files, compressed, after and with the page itself. */
async function printTraffic(browser: Browser, site: string, origin: string): Promise<void> {
  for (const [language, query] of coldQueries) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const paths = new Set<string>();
    context.on("request", (request) => paths.add(new URL(request.url()).pathname));
    await page.goto(`${origin}/${language}/glossary/`);
    const ofPage = new Set(paths);
    const started = performance.now();
    const links = await askSite(page, origin, language, query);
    const milliseconds = Math.round(performance.now() - started);
    const ofQuery = [...paths].filter((each) => !ofPage.has(each));
    const bytes = (all: Iterable<string>): number =>
      [...all].reduce((sum, each) => sum + compressedSize(fileOf(site, each)), 0);
    console.log(
      `  ${language} «${query}»: query ${kilobytes(bytes(ofQuery))}, page ${kilobytes(bytes(ofPage))}, ` +
        `${links.length} results, ${milliseconds} ms`,
    );
    await context.close();
  }
}

const fileOf = (site: string, pathname: string): string => {
  const file = path.join(site, decodeURIComponent(pathname));
  return pathname.endsWith("/") ? path.join(file, "index.html") : file;
};

/** Pagefind's own files are compressed already. */
function compressedSize(file: string): number {
  const contents = readFileSync(file);
  return /\.(?:pf_\w+|pagefind|woff2|png)$/.test(file) ? contents.length : brotliCompressSync(contents).length;
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
