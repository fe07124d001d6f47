// The blocks of an assignment as its questions show them.
import type { QuestionBlock } from "#includes/questions/question-props.tsx";
import { firstWords } from "../derive/first-words.ts";
import { languageRules } from "../language/index.ts";
import type { Assignment, Language, Library, Reading, Version } from "../model.ts";
import type { Translate } from "../strings/index.ts";

/** Every assigned block, in the version that the page shows first. */
export function questionBlocks(
  { blocks }: Pick<Assignment, "blocks">,
  reading: Reading,
  version: Version,
  t: Translate,
): readonly QuestionBlock[] {
  const { language } = version;
  return reading.rows
    .filter(({ number }) => blocks.includes(number))
    .map(({ id, number, blocks: indices }) => {
      const index = indices[language];
      const text = index === undefined ? "" : (version.blocks[index]?.text ?? "");
      return {
        id,
        number,
        label: t("block.number", { n: number }),
        first: firstWords(text),
        parts: index === undefined ? [] : partsOf(version, index, text),
        language,
        direction: languageRules(language).direction,
      };
    });
}

/** A block's text cut at the edges of its mentions. */
function partsOf(version: Version, index: number, text: string): QuestionBlock["parts"] {
  const mentions = version.mentions.filter(({ block, note }) => block === index && note === undefined);
  let end = 0;
  const parts = mentions.flatMap(({ entry, textStart, textEnd }) => {
    const before = text.slice(end, textStart);
    end = textEnd;
    return [{ text: before }, { text: text.slice(textStart, textEnd), entry }];
  });
  return [...parts, { text: text.slice(end) }].filter((part) => part.text !== "");
}

/** The version of a reading that a page in a language shows first. */
export function firstVersion(library: Library, reading: Reading, page: Language): Version | undefined {
  const order = [page, reading.original, ...library.languages];
  return order.flatMap((language) => reading.versions[language] ?? [])[0];
}
