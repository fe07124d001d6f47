// One shard of the index, made by Pagefind in a process of its own: what it holds in memory grows with every document.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Language } from "../model.ts";
import { type BundleFiles, leanBundle } from "./lean-bundle.ts";
import type { SearchDocument } from "./search-documents.tsx";

/**
 * Indexes documents.
 * @param stemming the language whose endings are taken off the words
 * @throws Error where Pagefind refuses a document
 */
export async function indexShard(documents: Iterable<SearchDocument>, stemming: Language): Promise<BundleFiles> {
  const folder = await mkdtemp(path.join(tmpdir(), "hashiya-index-"));
  try {
    await writeBundle(documents, stemming, folder);
    return leanBundle(await filesIn(folder));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function writeBundle(documents: Iterable<SearchDocument>, stemming: Language, folder: string): Promise<void> {
  const pagefind = await import("pagefind");
  try {
    const { index, errors } = await pagefind.createIndex({ forceLanguage: stemming });
    if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
    for (const { url, content } of documents) {
      const added = await index.addHTMLFile({ url, content });
      if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join("; ")}`);
    }
    const written = await index.writeFiles({ outputPath: folder });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
  } finally {
    // Ends the process.
    await pagefind.close();
  }
}

async function filesIn(folder: string): Promise<BundleFiles> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = found.filter((each) => each.isFile()).map((each) => path.join(each.parentPath ?? each.path, each.name));
  const names = files.map((file) => path.relative(folder, file).split(path.sep).join("/")).sort();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(path.join(folder, name))] as const)),
  );
}
