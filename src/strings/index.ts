// Interface texts in every language.
export { languageName, ownName } from "./language-name.ts";
export type { Plural, StringKey, Strings, Values } from "./text.ts";
export { clientStrings, stringsOf, type Translate, translator } from "./translator.ts";
