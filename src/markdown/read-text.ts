// One parse of a text: its blocks, mentions and notes, or its sections by language, with everything wrong in them.
import type { MarkdownIt, Token } from "markdown-it";
import type { Block, Language, Markup, Mention, Note, Problem } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import { cleanAttributes } from "./attributes.ts";
import type { TextContext } from "./context.ts";
import { type Group, groupsOf, textOf } from "./group.ts";
import { inspectInline } from "./inspect.ts";
import { sectionLanguage } from "./language-section.ts";
import { makeBlocks } from "./make-blocks.ts";
import { markupOf, renderSlots } from "./markup.ts";
import type { NoteEnvironment } from "./note.ts";
import { numberMentions } from "./number-mentions.ts";
import { createParser } from "./parser.ts";
import { inlinePlace, lineStart } from "./places.ts";

export interface BlockText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly problems: readonly Problem[];
}

export interface SectionText {
  readonly sections: ReadonlyMap<Language, Markup>;
  readonly problems: readonly Problem[];
}

let sharedParser: MarkdownIt | undefined;

/** The parser has rules and no state: one serves every text. */
function parser(): MarkdownIt {
  if (sharedParser === undefined) {
    sharedParser = createParser();
    renderSlots(sharedParser);
  }
  return sharedParser;
}

/**
 * Reads the body of a reading's version or of a page.
 * @param bodyStart UTF-16 offset at which the Markdown begins, after the front matter
 */
export function readBlocks(context: TextContext, bodyStart: number): BlockText {
  const { source } = context;
  const { tokens, env, problems } = parse(source, bodyStart);
  const bodyEnd = tokens.findIndex((token) => token.type === "footnote_block_open");
  const body = groupsOf(bodyEnd < 0 ? tokens : tokens.slice(0, bodyEnd));
  const noteGroups = bodyEnd < 0 ? [] : noteGroupsOf(tokens.slice(bodyEnd));
  for (const group of [...body, ...noteGroups]) inspectGroup(group, context, problems);
  problems.push(...noteProblems(source, env));

  const noteBlock = new Map<number, number>();
  body.forEach((group, index) => {
    for (const number of notesIn(group)) if (!noteBlock.has(number)) noteBlock.set(number, index);
  });
  const mentions = numberMentions(body, noteGroups, noteBlock);
  const blocks = makeBlocks(parser(), body, source, problems);
  const notes = noteGroups.map(
    (group, index): Note => ({
      number: index + 1,
      block: noteBlock.get(index + 1) ?? 0,
      html: markupOf(parser(), group.tokens),
      text: textOf(group),
    }),
  );
  return { blocks, notes, mentions, problems };
}

/** Reads an entry's longer text: nothing but sections, one for each language that has one. */
export function readSections(context: TextContext, bodyStart: number): SectionText {
  const { source } = context;
  const { tokens, env, problems } = parse(source, bodyStart);
  const sections = new Map<Language, Markup>();
  for (const group of groupsOf(tokens)) {
    const language = sectionLanguage(group.first);
    if (language === undefined) {
      const span = spanAt(source, lineStart(source, group.first.map?.[0] ?? 0));
      problems.push(problem("entry/body-section", span, "This text stands outside a language section."));
      continue;
    }
    const inner: Group = { ...group, tokens: group.tokens.slice(1, -1) };
    inspectGroup(inner, context, problems);
    sections.set(language, markupOf(parser(), inner.tokens));
  }
  problems.push(...noteProblems(source, env));
  return { sections, problems };
}

function parse(source: SourceText, bodyStart: number) {
  const env: NoteEnvironment & Record<PropertyKey, unknown> = {};
  // Front matter becomes empty lines: the parser's line numbers are then the file's.
  const lines = source.text.slice(0, bodyStart).match(/\r\n?|\n/g)?.length ?? 0;
  const tokens = parser().parse("\n".repeat(lines) + source.text.slice(bodyStart), env);
  return { tokens, env, problems: [] as Problem[] };
}

function noteGroupsOf(tokens: readonly Token[]): Group[] {
  return groupsOf(tokens.slice(1, -1)).map((group) => ({ ...group, tokens: group.tokens.slice(1, -1) }));
}

function inspectGroup(group: Group, context: TextContext, problems: Problem[]): void {
  const { source } = context;
  let line = group.first.map?.[0] ?? 0;
  for (const token of group.tokens) {
    line = token.map?.[0] ?? line;
    for (const defect of cleanAttributes(token)) {
      const start = lineStart(source, line);
      const end = lineStart(source, token.map?.[1] ?? line + 1);
      const at = source.text.slice(start, end).indexOf(defect.attribute);
      const span = spanAt(
        source,
        start + Math.max(0, at),
        start + Math.max(0, at) + (at < 0 ? 0 : defect.attribute.length),
      );
      problems.push(problem("markdown/attribute", span, defect.message));
    }
    if (token.type !== "inline") continue;
    const text = inspectInline(token, inlinePlace(source, token, line), context);
    group.texts.push(text);
    problems.push(...text.problems);
  }
}

function noteProblems(source: SourceText, env: NoteEnvironment): Problem[] {
  const seen = new Set<string>();
  return (env.noteDefinitions ?? []).flatMap(({ label, line }): Problem[] => {
    const start = lineStart(source, line);
    const span = spanAt(source, start, start + label.length + 3);
    const isDuplicate = seen.has(label);
    seen.add(label);
    if (isDuplicate) return [problem("note/duplicate", span, `The note [^${label}] is defined twice.`)];
    if (env.footnotes?.refs?.[`:${label}`] === -1) {
      return [problem("note/unused", span, `The note [^${label}] is defined and never called.`)];
    }
    return [];
  });
}

function notesIn(group: Group): readonly number[] {
  return group.texts.flatMap((text) => text.notes);
}
