// The weight of a word by how rare it is.

/**
 * What a word counts for that is found in some of so many pages.
 * @see Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond" (2009): the idf, never negative
 */
export const rarity = (pages: number, found: number): number => Math.log(1 + (pages - found + 0.5) / (found + 0.5));
