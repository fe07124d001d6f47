// The search index: one Pagefind bundle a language, below `pagefind/<language>/`.
import path from "node:path";
import type { Library } from "../model.ts";
import { searchDocuments } from "./search-documents.tsx";

const searchFolder = "pagefind";

/** Writes the bundles below `output`. What is indexed is made from the Library, not read back from the pages. */
export async function writeSearchIndex(library: Library, output: string): Promise<void> {
  const pagefind = await import("pagefind");
  try {
    for (const language of library.languages) {
      const { index, errors } = await pagefind.createIndex({ forceLanguage: language });
      if (index === undefined) throw new Error(`Pagefind: ${errors.join("; ")}`);
      for (const { url, content } of searchDocuments(library, language)) {
        const added = await index.addHTMLFile({ url, content });
        if (added.errors.length > 0) throw new Error(`Pagefind, ${url}: ${added.errors.join("; ")}`);
      }
      const written = await index.writeFiles({ outputPath: path.join(output, searchFolder, language) });
      if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join("; ")}`);
    }
  } finally {
    await pagefind.close();
  }
}
