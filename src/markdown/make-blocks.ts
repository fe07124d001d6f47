// Groups of tokens as the numbered and named blocks of a version.
import type { MarkdownIt, Token } from "markdown-it";
import type { Block, BlockKind, Problem } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { type Group, textOf } from "./group.ts";
import { markupOf } from "./markup.ts";
import { lineEnd, lineStart } from "./places.ts";

const kinds: Readonly<Record<string, BlockKind>> = {
  paragraph_open: "paragraph",
  heading_open: "heading",
  bullet_list_open: "list",
  ordered_list_open: "list",
  blockquote_open: "quotation",
  table_open: "table",
  fence: "code",
  code_block: "code",
  hr: "break",
};

/** Blocks of a body whose inline parts are inspected and numbered. Repeated names and levels of headings are reported. */
export function makeBlocks(md: MarkdownIt, groups: readonly Group[], source: SourceText, problems: Problem[]): Block[] {
  const taken = new Set<string>();
  let number = 0;
  let unnumbered = 0;
  let level = 1;
  return groups.flatMap((group): Block[] => {
    const { first } = group;
    const kind = kinds[first.type];
    if (kind === undefined) return [];
    const [from, to] = first.map ?? [0, 0];
    const span = spanAt(source, lineStart(source, from), lineEnd(source, to - 1));
    const isNumbered = kind !== "heading" && kind !== "break";
    if (isNumbered) number += 1;
    else unnumbered += 1;
    const name = takeName(group.tokens);
    if (name !== undefined && taken.has(name)) {
      problems.push(problem("reading/duplicate-block", span, `Two blocks are named «${name}».`));
    }
    const id = name !== undefined && !taken.has(name) ? name : isNumbered ? `p${number}` : `h${unnumbered}`;
    taken.add(id);
    if (kind === "heading") {
      const own = Number(first.tag.slice(1));
      problems.push(...headingProblems(own, level, textOf(group), span));
      level = own;
    }
    const html = markupOf(md, group.tokens);
    const headingLevel = kind === "heading" ? Math.max(2, Number(first.tag.slice(1))) : 0;
    return [{ number: isNumbered ? number : 0, id, kind, level: headingLevel, text: textOf(group), html, span }];
  });
}

function headingProblems(own: number, before: number, text: string, span: Block["span"]): Problem[] {
  if (own === 1) return [problem("heading/level", span, `«${text}» is a heading of level 1.`)];
  if (own > before + 1)
    return [problem("heading/skipped", span, `«${text}» is of level ${own} after level ${before}.`)];
  return [];
}

/** A block's name stands on its opening token; a quotation's on the paragraph that ends it. */
function takeName(tokens: readonly Token[]): string | undefined {
  let name: string | undefined;
  for (const token of tokens) {
    const id = token.attrGet("id");
    if (id === null) continue;
    name ??= String(id);
    token.attrs = token.attrs?.filter(([key]) => key !== "id") ?? null;
  }
  return name;
}
