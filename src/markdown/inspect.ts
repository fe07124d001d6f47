// Judges what an author wrote in one inline token: mentions, claims, links, pictures, notes; and reads its plain text.
import type { Token } from "markdown-it";
import type { Problem } from "../model.ts";
import { problem } from "../problem.ts";
import type { ProblemCode } from "../problem-codes.ts";
import { cleanAttributes } from "./attributes.ts";
import { bidiErrorsInline } from "./bidi-controls.ts";
import { strayClaimOf } from "./claim.ts";
import type { TextContext } from "./context.ts";
import { type ClaimDraft, claimReader } from "./inspect-claim.ts";
import { inspectLink, inspectPicture } from "./inspect-target.ts";
import { mentionOf } from "./mention.ts";
import { noteCallOf, undefinedNoteOf } from "./note.ts";
import type { InlinePlace } from "./places.ts";
import { rawHtmlOf } from "./raw-html.ts";

/** A mention before its version is numbered. Kept in its token's `meta.draft`, where the renderer finds it. */
export interface MentionDraft {
  readonly entry: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  textStart: number;
  number: number;
}

/** What one inline token says. */
export interface InlineText {
  readonly text: string;
  readonly mentions: readonly MentionDraft[];
  readonly claims: readonly ClaimDraft[];
  /** Numbers of the notes it calls. */
  readonly notes: readonly number[];
  readonly problems: readonly Problem[];
}

export function mentionDraftOf(token: Token): MentionDraft | undefined {
  return (token.meta as { draft?: MentionDraft } | null)?.draft;
}

export function inspectInline(token: Token, place: InlinePlace, context: TextContext): InlineText {
  const problems: Problem[] = [...bidiErrorsInline(token, place)];
  const mentions: MentionDraft[] = [];
  const claims = claimReader(place, context);
  const notes: number[] = [];
  let text = "";
  let insideLink = false;
  const report = (code: ProblemCode, words: string, message: string, hint?: string) =>
    problems.push(problem(code, place.find(words), message, hint));

  for (const child of token.children ?? []) {
    for (const defect of cleanAttributes(child)) report("markdown/attribute", defect.attribute, defect.message);
    claims.read(child, text);
    const mention = mentionOf(child);
    if (mention !== undefined) {
      const span = place.span(mention.start, mention.end);
      if (mention.defect !== undefined) {
        problems.push(problem("mention/syntax", span, mention.defect));
      } else if (insideLink) {
        problems.push(problem("mention/placement", span, `The mention «${mention.shown}» stands inside a link.`));
      } else {
        const resolved = context.resolveMention(mention.words, mention.shown, span);
        problems.push(...resolved.problems);
        if (resolved.value !== undefined) {
          const start = place.offset(mention.start);
          const draft = {
            entry: resolved.value,
            text: mention.shown,
            start,
            end: place.offset(mention.end),
            textStart: text.length,
            number: 0,
          };
          mentions.push(draft);
          child.meta = { ...child.meta, draft };
        }
      }
      text += child.content;
      continue;
    }
    const call = noteCallOf(child);
    if (call !== undefined) notes.push(call.number);
    const missing = undefinedNoteOf(child);
    if (missing !== undefined) {
      report("note/undefined", missing, `The note ${missing} is called here and defined nowhere.`);
    }
    const html = rawHtmlOf(child);
    if (html !== undefined) report("markdown/html", html, `HTML is shown as text: ${html}`);
    switch (child.type) {
      case "text":
      case "text_special":
      case "code_inline":
      case "raw_html":
      case "note_undefined":
        text += child.content;
        break;
      case "claim_stray":
        text += strayClaimOf(child)?.text ?? "";
        break;
      case "softbreak":
      case "hardbreak":
        text += "\n";
        break;
      case "link_open":
        insideLink = true;
        problems.push(...inspectLink(child, place, context));
        break;
      case "link_close":
        insideLink = false;
        break;
      case "image":
        problems.push(...inspectPicture(child, place, context));
        break;
    }
  }
  return { text, mentions, claims: claims.drafts, notes, problems: [...problems, ...claims.problems] };
}
