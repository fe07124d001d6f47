// The blocks that the questions of a linked assignment show.
import type { QuestionBlock } from "#includes/questions/question-props.tsx";
import { firstWords } from "../../../../src/derive/first-words.ts";
import { directionOf } from "../../../../src/language/direction.ts";
import type { TextMention } from "../../../../src/publish/reading-texts.ts";
import type { Translate } from "../../../../src/strings/index.ts";
import type { OpenedLink } from "./linked.ts";

/** Every block of the reading, in the page's language or the first there is. */
export function linkedBlocks({ texts, asked }: OpenedLink, t: Translate): QuestionBlock[] {
  return texts.blocks.map(({ id, number, text, mentions }) => {
    const language = text[asked.language] === undefined ? (Object.keys(text)[0] ?? asked.language) : asked.language;
    const words = text[language] ?? "";
    return {
      id,
      number,
      label: t("block.number", { n: number }),
      first: firstWords(words),
      parts: partsOf(words, mentions[language] ?? []),
      language,
      direction: directionOf(language),
    };
  });
}

/** A text cut at its mentions. */
function partsOf(words: string, mentions: readonly TextMention[]): QuestionBlock["parts"] {
  const parts: { text: string; entry?: string }[] = [];
  let from = 0;
  for (const [entry, start, end] of mentions.toSorted((one, other) => one[1] - other[1])) {
    if (start < from) continue;
    parts.push({ text: words.slice(from, start) }, { text: words.slice(start, end), entry });
    from = end;
  }
  return [...parts, { text: words.slice(from) }].filter(({ text }) => text !== "");
}
