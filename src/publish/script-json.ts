// JSON that may stand inside a `<script>` of data.

/** What JSON is made of. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** "<" and "&" would let a text end the element or begin a comment; U+2028 and U+2029 end a line in older engines. */
const unsafe = /[<>&\u2028\u2029]/g;

/**
 * A value as JSON without any character that means something to the HTML parser.
 * @example scriptJson("</script>") // "\"\\u003c/script\\u003e\""
 */
export function scriptJson(value: Json): string {
  return JSON.stringify(value).replace(
    unsafe,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
