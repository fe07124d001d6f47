// The known word an author probably meant; `language/nearest-word.ts` under the name that loaders use.
export { nearestWord } from "../language/nearest-word.ts";
