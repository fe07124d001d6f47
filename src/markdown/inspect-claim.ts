// Judges the claims of one inline token: their standing, who says so, and what they may not hold.
import type { Token } from "markdown-it";
import { nearestWord } from "../language/nearest-word.ts";
import type { Problem, Standing } from "../model.ts";
import { problem } from "../problem.ts";
import { spokenStandings, standings } from "../standings.ts";
import { type ClaimPart, type ClaimSyntax, claimOf, strayClaimOf } from "./claim.ts";
import type { TextContext } from "./context.ts";
import type { InlinePlace } from "./places.ts";

/** A claim before its version is numbered. Kept in its token's `meta.draft`, where the renderer finds it. */
export interface ClaimDraft {
  readonly standing: Standing;
  readonly by?: string;
  readonly start: number;
  readonly end: number;
  text: string;
  textStart: number;
  number: number;
}

export function claimDraftOf(token: Token): ClaimDraft | undefined {
  return token.type === "claim_open" ? (token.meta as { draft?: ClaimDraft }).draft : undefined;
}

/** Follows the children of an inline token in order and gathers their claims. */
export interface ClaimReader {
  /** @param text the plain text before the token */
  read(token: Token, text: string): void;
  readonly drafts: readonly ClaimDraft[];
  readonly problems: readonly Problem[];
}

interface OpenClaim {
  readonly claim: ClaimSyntax;
  readonly draft?: ClaimDraft;
  readonly textStart: number;
}

export function claimReader(place: InlinePlace, context: TextContext): ClaimReader {
  const drafts: ClaimDraft[] = [];
  const problems: Problem[] = [];
  const open: OpenClaim[] = [];
  const enter = (claim: ClaimSyntax, token: Token, textStart: number) => {
    const braces = place.span(claim.bracesStart, claim.end);
    if (open.length > 0) problems.push(problem("claim/nested", braces, "A claim stands inside another."));
    const judged = open.length > 0 ? undefined : judge(claim, place, context, problems);
    const draft = judged && { ...judged, text: "", textStart, number: 0 };
    token.meta = { ...token.meta, draft };
    open.push({ claim, draft, textStart });
  };
  const leave = (text: string) => {
    const { claim, draft, textStart } = open.pop() ?? {};
    if (claim === undefined) return;
    const words = text.slice(textStart);
    if (words.trim() === "") {
      problems.push(problem("claim/syntax", place.span(claim.start, claim.end), "A claim has no words."));
    } else if (draft !== undefined) {
      draft.text = words;
      drafts.push(draft);
    }
  };
  const read = (token: Token, text: string) => {
    const claim = claimOf(token);
    const stray = strayClaimOf(token);
    if (claim !== undefined) enter(claim, token, text.length);
    else if (token.type === "claim_close") leave(text);
    else if (stray !== undefined) {
      const message = `«${stray.text}» does not follow a bracket that closes.`;
      problems.push(problem("claim/syntax", place.span(stray.start, stray.end), message));
    }
  };
  return { read, drafts, problems };
}

/** The standing and speaker of a claim, where its braces are in order. */
function judge(
  claim: ClaimSyntax,
  place: InlinePlace,
  context: TextContext,
  problems: Problem[],
): Pick<ClaimDraft, "standing" | "by" | "start" | "end"> | undefined {
  const before = problems.length;
  const report = (code: Parameters<typeof problem>[0], at: ClaimPart, message: string, hint?: string) =>
    problems.push(problem(code, place.span(at.start, at.end), message, hint));
  const braces: ClaimPart = { text: "", start: claim.bracesStart, end: claim.end };
  let standing: Standing | undefined;
  let by: string | undefined;
  for (const part of claim.parts) {
    if (part.text.startsWith(".")) {
      const word = part.text.slice(1);
      const known = standings.find((each) => each === word);
      if (known === undefined) report("claim/standing", part, `«${word}» is no standing.`, standingHint(word));
      else if (standing !== undefined) report("claim/standing", part, "A claim has one standing.");
      standing ??= known;
    } else if (part.text.startsWith("by=") && by === undefined) {
      by = part.text.slice("by=".length).replace(/^"|"$/g, "");
      problems.push(...context.resolveSpeaker(by, place.span(part.start, part.end)).problems);
    } else {
      report("claim/attribute", part, `«${part.text}» is not an attribute of a claim.`, attributeHint(part.text));
    }
  }
  if (standing === undefined && problems.length === before) {
    report("claim/standing", braces, "A claim has no standing.", `Write one of: ${dotted}.`);
  }
  if (standing !== undefined && by === undefined && spokenStandings.has(standing)) {
    report("claim/missing-speaker", braces, `Nobody is named who says so: «.${standing}» needs «by».`);
  }
  if (standing === undefined || problems.length > before) return undefined;
  return { standing, by, start: place.offset(claim.start), end: place.offset(claim.end) };
}

const dotted = standings.map((standing) => `.${standing}`).join(", ");

function standingHint(word: string): string {
  const near = nearestWord(word, standings);
  return near === undefined ? `Write one of: ${dotted}.` : `Did you mean .${near}?`;
}

function attributeHint(text: string): string | undefined {
  if (text.startsWith("by=")) return "A claim has one speaker: whoever said it first.";
  const near = nearestWord(text.replace(/=.*$/, ""), ["by", ...standings]);
  if (near === "by") return "Did you mean by=…?";
  return near === undefined ? undefined : `Did you mean .${near}?`;
}
