// The public markdown-it plugin: [[…]] as links, for any Markdown, with or without the rest of Hashiya.
import type { MarkdownIt } from "markdown-it";
import { mentionOf, mentionSyntax } from "./mention.ts";

/** What some words name. */
export interface ResolvedMention {
  readonly id: string;
  /** A class of the link: "place". */
  readonly type: string;
  readonly href: string;
}

export interface AnnotationOptions {
  /** The entry that the left side of a mention names; undefined where there is none: the words stay text. */
  resolve(words: string): ResolvedMention | undefined;
}

/**
 * Renders `[[name]]` and `[[id|words]]` as `<a class="mention place" href="…" data-entry="raqqa" id="m-raqqa-1">`. The
 * number counts the mentions of one entry in one document.
 * @example markdownIt().use(annotations, { resolve: (words) => glossary.get(words) }).render("نهر [[الفرات]]")
 */
export function annotations(md: MarkdownIt, { resolve }: AnnotationOptions): void {
  mentionSyntax(md);
  const { escapeHtml } = md.utils;
  md.renderer.rules.mention = (tokens, index, _options, env) => {
    const token = tokens[index];
    const mention = token && mentionOf(token);
    const found = mention === undefined || mention.defect !== undefined ? undefined : resolve(mention.words);
    if (mention === undefined || found === undefined) return escapeHtml(mention?.shown || (token?.content ?? ""));
    const counts = countsIn(env ?? {});
    const number = (counts.get(found.id) ?? 0) + 1;
    counts.set(found.id, number);
    const again = number > 1 ? " again" : "";
    const id = escapeHtml(found.id);
    return `<a class="mention ${escapeHtml(found.type)}${again}" href="${escapeHtml(found.href)}" data-entry="${id}" id="m-${id}-${number}">${escapeHtml(mention.shown)}</a>`;
  };
}

const counts = new WeakMap<object, Map<string, number>>();

/** One count for each environment: markdown-it hands the same object to all rules of one document. */
function countsIn(env: object): Map<string, number> {
  const known = counts.get(env) ?? new Map<string, number>();
  counts.set(env, known);
  return known;
}
