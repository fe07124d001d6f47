// Packages that ship no types of their own.
declare module "ahocorasick" {
  export default class AhoCorasick {
    constructor(keywords: readonly string[]);
    search(text: string): readonly [end: number, keywords: readonly string[]][];
  }
}
