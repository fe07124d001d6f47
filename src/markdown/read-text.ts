// One parse of a text: its blocks, mentions and notes, or its sections by language, with everything wrong in them.
import type { MarkdownIt, Token } from "markdown-it";
import type { Block, Claim, Language, Markup, Mention, Note, Problem, Span } from "../model.ts";
import { problem, type SourceText, spanAt } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { isCrowded, mostAttributes } from "./attribute-limit.ts";
import { cleanAttributes } from "./attributes.ts";
import { bidiErrorsOfCode } from "./bidi-controls.ts";
import { blocksOfNotes, definitionPlace, noteProblems } from "./called-notes.ts";
import type { TextContext } from "./context.ts";
import { type Group, groupsOf, textOf } from "./group.ts";
import { inspectInline } from "./inspect.ts";
import { isClosedSection, sectionLanguage } from "./language-section.ts";
import { makeBlocks } from "./make-blocks.ts";
import { markupOf, renderSlots } from "./markup.ts";
import { isTooDeep } from "./nesting.ts";
import type { NoteEnvironment } from "./note.ts";
import { numberClaims } from "./number-claims.ts";
import { numberMentions } from "./number-mentions.ts";
import { parseBody } from "./parse-body.ts";
import { createParser } from "./parser.ts";
import { createPlaceReader, lineStart } from "./places.ts";
import { textsInOrder } from "./text-order.ts";

export interface BlockText {
  readonly blocks: readonly Block[];
  readonly notes: readonly Note[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
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
  const body = withoutSections(groupsOf(bodyEnd < 0 ? tokens : tokens.slice(0, bodyEnd)), source, problems);
  const noteGroups = bodyEnd < 0 ? [] : noteGroupsOf(tokens.slice(bodyEnd));
  for (const group of [...body, ...noteGroups]) inspectGroup(group, context, problems);
  problems.push(...noteProblems(source, env));

  const noteBlock = blocksOfNotes(body, noteGroups);
  const texts = textsInOrder(body, noteGroups, noteBlock);
  const mentions = numberMentions(texts);
  const claims = numberClaims(texts);
  const blocks = makeBlocks(parser(), body, source, problems);
  const notes = noteGroups.map(
    (group, index): Note => ({
      number: index + 1,
      block: noteBlock.get(index + 1) ?? 0,
      html: markupOf(parser(), group.tokens),
      text: textOf(group),
    }),
  );
  return { blocks, notes, mentions, claims, problems };
}

/**
 * Reads an entry's longer text or an assignment's instructions: nothing but sections, one for each language that has one.
 * @param languages those of the site
 * @param code what text anywhere else is reported as
 */
export function readSections(
  context: TextContext,
  bodyStart: number,
  languages: readonly Language[],
  code: ProblemCode = "entry/body-section",
): SectionText {
  const { source } = context;
  const { tokens, env, problems } = parse(source, bodyStart);
  const sections = new Map<Language, Markup>();
  for (const group of groupsOf(tokens)) {
    if (group.first.type === "footnote_block_open") continue;
    const language = sectionLanguage(group.first);
    const defect = sectionDefect(language, languages, sections);
    if (language === undefined || defect !== undefined) {
      problems.push(problem(code, firstPlace(group, source), defect ?? ""));
      continue;
    }
    const inner: Group = { ...group, tokens: group.tokens.slice(1, -1) };
    const next = inner.tokens.find((token) => sectionLanguage(token) !== undefined);
    if (next !== undefined || !isClosedSection(group.first, source)) {
      const span = spanAt(source, lineStart(source, (next ?? group.first).map?.[0] ?? 0));
      const message = next === undefined ? "never ends" : "has not ended where this one begins";
      problems.push(problem(code, span, `The section in «${language}» ${message}.`, endSection));
    }
    inspectGroup(inner, context, problems);
    sections.set(language, markupOf(parser(), inner.tokens));
  }
  for (const definition of env.noteDefinitions ?? []) {
    const message = `The note [^${definition.label}] stands in a text that has no margin.`;
    problems.push(problem(code, definitionPlace(source, definition), message, "Say it in the text."));
  }
  return { sections, problems };
}

const endSection = "Put ::: on a line of its own where it ends.";

function sectionDefect(
  language: Language | undefined,
  languages: readonly Language[],
  sections: ReadonlyMap<Language, Markup>,
): string | undefined {
  if (language === undefined) return "This text stands outside a language section.";
  if (sections.has(language)) return `There is a section in «${language}» already.`;
  return languages.includes(language) ? undefined : `«${language}» is no language of this site.`;
}

/** A version is in one language; the sections of an entry have no place in it. */
function withoutSections(groups: readonly Group[], source: SourceText, problems: Problem[]): readonly Group[] {
  return groups.filter((group) => {
    if (sectionLanguage(group.first) === undefined) return true;
    const message = `A section in «${sectionLanguage(group.first)}» stands in a version, which has one language.`;
    problems.push(problem("reading/section", firstPlace(group, source), message));
    return false;
  });
}

function firstPlace(group: Group, source: SourceText): Span {
  return spanAt(source, lineStart(source, group.first.map?.[0] ?? 0));
}

function parse(source: SourceText, bodyStart: number) {
  const env: NoteEnvironment & Record<PropertyKey, unknown> = {};
  return { tokens: parseBody(parser(), source, bodyStart, env), env, problems: [] as Problem[] };
}

function noteGroupsOf(tokens: readonly Token[]): Group[] {
  return groupsOf(tokens.slice(1, -1)).map((group) => ({ ...group, tokens: group.tokens.slice(1, -1) }));
}

function inspectGroup(group: Group, context: TextContext, problems: Problem[]): void {
  const { source } = context;
  const placeOf = createPlaceReader(source, group.first.map?.[0] ?? 0);
  for (const token of group.tokens) {
    const { line, place } = placeOf(token);
    if (isTooDeep(token)) {
      problems.push(problem("markdown/nesting", spanAt(source, lineStart(source, line)), "This stands too deep."));
    }
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
    problems.push(...bidiErrorsOfCode(source, token));
    if (place === undefined) continue;
    if (isCrowded(token)) {
      const message = `More than ${mostAttributes} braces stand in one paragraph; none is read.`;
      problems.push(problem("markdown/attribute", place.find("{"), message, "Take most of them out."));
    }
    const text = inspectInline(token, place, context);
    group.texts.push(text);
    problems.push(...text.problems);
  }
}
