// Rendered tokens as finished HTML with slots between.
import type { MarkdownIt, Token } from "markdown-it";
import type { Html, Markup, Slot } from "../model.ts";
import { mentionDraftOf } from "./inspect.ts";
import { claimDraftOf } from "./inspect-claim.ts";
import { targetOf } from "./inspect-target.ts";
import { noteCallOf } from "./note.ts";

/** A slot is marked in the renderer's output by NUL, its index and NUL: markdown-it lets no NUL through from a text. */
const slotMark = /\0(\d+)\0/;

interface SlotEnvironment {
  slots: Slot[];
}

/** Teaches a parser's renderer to leave slots for mentions, claims, note calls, links of the site and pictures. */
export function renderSlots(md: MarkdownIt): void {
  const { rules } = md.renderer;
  const mark = (slot: Slot, env: unknown): string => {
    const { slots } = env as SlotEnvironment;
    return `\0${slots.push(slot) - 1}\0`;
  };
  const { escapeHtml } = md.utils;
  rules.mention = (tokens, index, _options, env) => {
    const token = tokens[index];
    const draft = token && mentionDraftOf(token);
    if (draft === undefined) return escapeHtml(token?.content ?? "");
    return mark({ kind: "mention", entry: draft.entry, text: draft.text, number: draft.number }, env);
  };
  rules.claim_open = (tokens, index, _options, env) => {
    const draft = tokens[index] && claimDraftOf(tokens[index]);
    if (draft === undefined) return "<span>";
    return mark({ kind: "claim", standing: draft.standing, by: draft.by, number: draft.number }, env);
  };
  rules.claim_close = () => "</span>";
  rules.footnote_ref = (tokens, index, _options, env) => {
    const call = tokens[index] && noteCallOf(tokens[index]);
    return call === undefined ? "" : mark({ kind: "note", ...call }, env);
  };
  rules.footnote_anchor = () => "";
  rules.link_open = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const path = token && targetOf(token).sitePath;
    if (token !== undefined && path !== undefined) token.attrSet("href", mark({ kind: "path", path }, env));
    return self.renderToken(tokens, index, options);
  };
  const image = rules.image;
  if (image === undefined) throw new Error("markdown-it no longer has a rule for pictures");
  rules.image = (tokens, index, options, env, self) => {
    const token = tokens[index];
    const output = token && targetOf(token).picture;
    if (token !== undefined && output !== undefined) token.attrSet("src", mark({ kind: "picture", output }, env));
    return image(tokens, index, options, env, self);
  };
}

/** Renders tokens whose inline parts have been inspected and whose mentions are numbered. */
export function markupOf(md: MarkdownIt, tokens: Token[]): Markup {
  const env: SlotEnvironment = { slots: [] };
  const html = md.renderer.render(tokens, md.options, { ...env }).trim();
  return html.split(slotMark).flatMap((part, index): (Html | Slot)[] => {
    if (index % 2 === 0) return part === "" ? [] : [part as Html];
    const slot = env.slots[Number(part)];
    return slot === undefined ? [] : [slot];
  });
}
