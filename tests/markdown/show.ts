// What was read of one text, in lines a person can compare with the input.
import type { Html, Markup, Slot, Version } from "../../src/model.ts";
import { bodyLine, type LoadedProject } from "../support/project.ts";

/** Blocks as `id: HTML`, notes as `note 1 of p1: HTML`, problems as `! line:column code`, lines counted in the body. */
export function show({ library, problems }: LoadedProject): string {
  const version = library?.readings.get("river")?.versions.en;
  const lines = version === undefined ? ["nothing"] : [...blockLines(version), ...noteLines(version)];
  for (const { file, line, column, code } of problems) {
    const place = file.startsWith("content/readings/")
      ? `${line - bodyLine + 1}:${column}`
      : `${file}:${line}:${column}`;
    lines.push(`! ${place} ${code}`);
  }
  return lines.map((line) => `${line}\n`).join("");
}

function blockLines({ blocks }: Version): readonly string[] {
  return blocks.map(({ id, html }) => `${id}: ${shown(html)}`);
}

function noteLines({ notes, blocks }: Version): readonly string[] {
  return notes.map(({ number, block, html }) => `note ${number} of ${blocks[block]?.id}: ${shown(html)}`);
}

function shown(markup: Markup): string {
  return markup.map((part) => (typeof part === "string" ? part : shownSlot(part))).join("");
}

function shownSlot(slot: Exclude<Slot | Html, string>): string {
  switch (slot.kind) {
    case "mention":
      return `{${slot.entry} ${slot.number}: ${slot.text}}`;
    case "claim":
      return `<claim ${[slot.number, slot.standing, slot.by].join(" ").trimEnd()}>`;
    case "note":
      return slot.call === 1 ? `{note ${slot.number}}` : `{note ${slot.number} again}`;
    case "path":
      return `{${slot.path}}`;
    case "picture":
      return `{${slot.output.replace(/\.[0-9a-f]{10}\./, ".HASH.")}}`;
  }
}
