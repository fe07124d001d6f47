// Links inside the site, once everything they may lead to is loaded.
import type { Entry, Problem, Reading, SitePage } from "../model.ts";
import { problem } from "../problem.ts";
import type { LinkUse } from "./text-context.ts";

interface Targets {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly entries: ReadonlyMap<string, Entry>;
  /** Ids of entries that cannot be used and are reported already. */
  readonly broken: ReadonlySet<string>;
}

/** Links to texts, entries or blocks that do not exist. */
export function linkProblems(links: readonly LinkUse[], targets: Targets): readonly Problem[] {
  return links.flatMap(({ path, fragment, span }): Problem[] => {
    const [folder, name = ""] = path.split("/");
    const text =
      folder === "readings" ? targets.readings.get(name) : folder === "pages" ? targets.pages.get(name) : undefined;
    const isEntry = folder === "glossary" && (targets.entries.has(name) || targets.broken.has(name));
    if (text === undefined && !isEntry) {
      return [problem("link/missing", span, `The link leads to ${path}, which does not exist.`)];
    }
    if (fragment === "" || text === undefined) return [];
    const ids = Object.values(text.versions).flatMap((version) =>
      version.blocks.flatMap((block) => (block.number === 0 ? [block.id] : [block.id, `p${block.number}`])),
    );
    if (ids.includes(fragment)) return [];
    return [problem("link/missing", span, `${path} has no block «${fragment}».`)];
  });
}
