// The search index: one Pagefind bundle a language, below `pagefind/<language>/`, and the names that queries are resolved with.
import path from "node:path";
import { createMatcher } from "../language/match.ts";
import type { Language, Library } from "../model.ts";
import type { SiteFile } from "../site-context.ts";
import { writeEngine } from "./engine.ts";
import { entryCodes } from "./glue.ts";
import type { Gluing } from "./glued-text.ts";
import { namesFiles } from "./names-data.ts";
import { searchDocuments } from "./search-documents.tsx";
import { stemmingLanguage } from "./stemming.ts";

/** Below the site's root. */
export const searchFolder = "pagefind";

/**
 * Writes the bundles below `output`. What is indexed is made from the Library, not read back from the pages.
 * @returns the files of names, still to be written
 */
export async function writeSearchIndex(library: Library, output: string): Promise<readonly SiteFile[]> {
  const pagefind = await import("pagefind");
  const codes = entryCodes(library.entries.keys());
  const entries = [...library.entries.values()];
  const explicit = new Set(entries.filter(({ autolink }) => autolink === "explicit").map(({ id }) => id));
  const wordsOf = new Map<Language, Set<string>>();
  try {
    for (const language of library.languages) {
      const { index, errors } = await pagefind.createIndex({
        forceLanguage: stemmingLanguage(language, library.languages),
      });
      if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
      const words = new Set<string>();
      wordsOf.set(language, words);
      const gluing: Gluing = { language, codes, explicit, words, matcher: createMatcher(entries, language) };
      for (const { url, content } of searchDocuments(library, gluing)) {
        const added = await index.addHTMLFile({ url, content });
        if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join("; ")}`);
      }
      const bundle = path.join(output, searchFolder, language);
      const written = await index.writeFiles({ outputPath: bundle });
      if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
      await writeEngine(bundle);
    }
  } finally {
    await pagefind.close();
  }
  return namesFiles(library, wordsOf);
}
