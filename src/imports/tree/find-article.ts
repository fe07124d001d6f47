// The article of a page: what remains when the site around it is taken away; what was left out is listed.
import type { Dropped } from "../reading-format.ts";
import { blockNumber } from "./block-numbers.ts";
import { isBlock, nameOf, textBlocks, wordsOf } from "./dom.ts";

const plainBlocks = /^(?:p|h[1-6]|ul|ol|dl|table|blockquote|pre|figure|hr)$/;
/** In UTF-16 units: less is hardly an article. */
const shortestArticle = 200;

/** The element that holds the article; the page's body where it holds nothing else, or where none is found. */
export async function findArticle(document: Document, title: string | undefined, dropped: Dropped[]): Promise<Element> {
  const { body } = document;
  const blocks = [...body.children].filter(isBlock);
  if (blocks.every((block) => plainBlocks.test(nameOf(block)))) return body;
  const before = new Map(textBlocks(body).map((block) => [wordsOf(block), blockNumber(block)]));
  const { Readability } = await import("@mozilla/readability");
  const copy = document.cloneNode(true) as Document;
  const found = new Readability<Element>(copy, {
    serializer: (node) => node as Element,
    charThreshold: shortestArticle,
  }).parse();
  const article = found?.content;
  if (!article || wordsOf(article).length < Math.min(shortestArticle, wordsOf(body).length / 2)) return body;
  const kept = new Set(textBlocks(article).map(wordsOf));
  for (const [words, block] of before) {
    if (!kept.has(words) && words !== title) dropped.push({ why: "outside the article", words, block });
  }
  return article;
}
