// Where in the versions of a reading a thing stands that is to be marked.
import type { Block, Language, Localized, MarkedPlace, Reading, Version } from "../../model.ts";

/** Every mention of an entry in some blocks, in every version; those in notes are left out. */
export function placesOfEntry(reading: Reading, numbers: readonly number[], entry: string): readonly MarkedPlace[] {
  return versionsOf(reading).flatMap((version) => {
    const blocks = blocksOf(reading, version, numbers);
    return version.mentions.flatMap((mention): MarkedPlace[] => {
      const number = blocks.get(version.blocks[mention.block]);
      if (mention.entry !== entry || mention.note !== undefined || number === undefined) return [];
      return [{ language: version.language, block: number, start: mention.textStart, end: mention.textEnd }];
    });
  });
}

/** The entries that some blocks mention in any version, in the order of the text. */
export function entriesIn(reading: Reading, numbers: readonly number[]): readonly string[] {
  const ids = versionsOf(reading).flatMap((version) => {
    const blocks = blocksOf(reading, version, numbers);
    return version.mentions
      .filter((mention) => mention.note === undefined && blocks.has(version.blocks[mention.block]))
      .map((mention) => mention.entry);
  });
  return [...new Set(ids)];
}

/** Every place where a quotation stands in some blocks, in the versions of its languages. */
export function placesOfQuote(reading: Reading, numbers: readonly number[], words: Localized): readonly MarkedPlace[] {
  return versionsOf(reading).flatMap((version) => {
    const quote = words[version.language]?.trim() ?? "";
    if (quote === "") return [];
    return [...blocksOf(reading, version, numbers)].flatMap(([block, number]) =>
      startsOf(block?.text ?? "", quote).map((start) => ({
        language: version.language,
        block: number,
        start,
        end: start + quote.length,
      })),
    );
  });
}

/** The languages of a reading in which a thing has no place. */
export function languagesWithout(reading: Reading, places: readonly MarkedPlace[]): readonly Language[] {
  return versionsOf(reading)
    .map(({ language }) => language)
    .filter((language) => places.every((place) => place.language !== language));
}

function versionsOf({ versions }: Reading): readonly Version[] {
  return Object.values(versions);
}

/** The blocks of a version that stand in rows of some numbers, with those numbers. */
function blocksOf(reading: Reading, { language, blocks }: Version, numbers: readonly number[]) {
  return new Map<Block | undefined, number>(
    reading.rows.flatMap(({ number, blocks: inVersion }) => {
      const index = inVersion[language];
      const block = index === undefined ? undefined : blocks[index];
      return block === undefined || !numbers.includes(number) ? [] : [[block, number] as const];
    }),
  );
}

function startsOf(text: string, quote: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + quote.length)) starts.push(at);
  return starts;
}
