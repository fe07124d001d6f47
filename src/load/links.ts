// Links inside the site, once everything they may lead to is loaded.
import type { Entry, Problem, Reading, SitePage } from "../model.ts";
import { problem } from "../problem.ts";
import type { LinkUse } from "./text-context.ts";

interface Targets {
  readonly readings: ReadonlyMap<string, Reading>;
  readonly pages: ReadonlyMap<string, SitePage>;
  readonly entries: ReadonlyMap<string, Entry>;
}

/** Links to texts, entries or blocks that do not exist. */
export function linkProblems(links: readonly LinkUse[], targets: Targets): readonly Problem[] {
  return links.flatMap(({ path, fragment, span }): Problem[] => {
    const [folder, name = ""] = path.split("/");
    const text =
      folder === "readings" ? targets.readings.get(name) : folder === "pages" ? targets.pages.get(name) : undefined;
    if (text === undefined && !(folder === "glossary" && targets.entries.has(name))) {
      return [problem("link/missing", span, `The link leads to ${path}, which does not exist.`)];
    }
    if (fragment === "" || text === undefined) return [];
    const ids = Object.values(text.versions).flatMap((version) =>
      version.blocks.flatMap((block) => [block.id, `p${block.number}`]),
    );
    if (ids.includes(fragment)) return [];
    return [problem("link/missing", span, `${path} has no block «${fragment}».`)];
  });
}
