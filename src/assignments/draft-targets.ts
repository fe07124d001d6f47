// What a `mark` question asks for: where entries and quotations stand in the texts of a reading.
import type { MarkedPlace, MarkTarget } from "../assignment-model.ts";
import type { Localized } from "../model.ts";
import type { ReadingTexts, TextBlock } from "../publish/reading-texts.ts";
import type { DraftSetting } from "./draft.ts";

/** Entries that some blocks mention, each with all its places in them; one without a place is no target. */
export function entryTargets(
  entries: readonly string[],
  blocks: readonly number[],
  { texts, labelOf }: Pick<DraftSetting, "texts" | "labelOf">,
): readonly MarkTarget[] {
  return entries.flatMap((entry) => {
    const places = within(texts, blocks).flatMap(({ number, mentions }) =>
      Object.entries(mentions).flatMap(([language, list]) =>
        list.flatMap(([id, start, end]) => (id === entry ? [{ language, block: number, start, end }] : [])),
      ),
    );
    return places.length === 0 ? [] : [{ entry, text: labelOf(entry), places }];
  });
}

/** Quotations, each in the versions of its languages; one that stands nowhere has no places. */
export function quoteTargets(
  quotes: readonly Localized[],
  blocks: readonly number[],
  texts: ReadingTexts | undefined,
): readonly MarkTarget[] {
  return quotes.map((text) => ({
    text,
    places: within(texts, blocks).flatMap((block) =>
      Object.keys(text).flatMap((language) => found(text, language, block)),
    ),
  }));
}

function found(words: Localized, language: string, { number, text }: TextBlock): MarkedPlace[] {
  const quote = words[language]?.trim() ?? "";
  const [places, all] = [[] as MarkedPlace[], text[language] ?? ""];
  if (quote === "") return places;
  for (let at = all.indexOf(quote); at >= 0; at = all.indexOf(quote, at + quote.length)) {
    places.push({ language, block: number, start: at, end: at + quote.length });
  }
  return places;
}

function within(texts: ReadingTexts | undefined, blocks: readonly number[]): readonly TextBlock[] {
  return texts?.blocks.filter(({ number }) => blocks.includes(number)) ?? [];
}
