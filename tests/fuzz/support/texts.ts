// Texts as chance writes them: letters of both scripts, marks, signs that mean something, and what nobody types.
import fc from "fast-check";

/** Runs of one property: few, so that the whole folder takes seconds; `FUZZ_RUNS` for more. */
export const runs = Number(process.env.FUZZ_RUNS ?? 200);

// The same each time, so that a change is what makes a test fail; `FUZZ_SEED` for another.
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) });

const letters = Array.from("ابتةجحخدرزسشصعغفقكلمنهويىءأإآؤئ abcdeghikmnorstuwyzABCDEIRSZ");
const marks = Array.from("\u064E\u064B\u0651\u0652\u0670\u0640\u0301\u0308");
const signs = Array.from(`[]|{}()*_\`#:.,;!?-–—'’"“”«»\\<>&=+@/~^%$ \n\t0123456789٠١٢٣`);
const oddities = [
  "\u200C",
  "\u200D",
  "\u200F",
  "\u202E",
  "\uFEFF",
  "\u00AD",
  "\u0000",
  "\uD800",
  "\uDC00",
  "😀",
  "ﷺ",
  "ﻻ",
  "İ",
  "ß",
  "ŉ",
  "\uFFFD",
];

/** Any text, mostly of letters. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom(...letters) },
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 4, arbitrary: fc.constantFrom(...signs) },
      { weight: 1, arbitrary: fc.constantFrom(...oddities) },
      { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 2 }) },
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(""));

/** One line that a person could write into a field: no control characters, no lone halves, composed. */
export const fieldText = fc
  .array(fc.constantFrom(...letters, ...marks, ..."()*_`#:.,;!?-'’\"“”«»\\<>&=+@/~^%$ 01٠", "😀", "{", "}", "[", "]"), {
    minLength: 1,
    maxLength: 20,
  })
  .map((parts) => parts.join("").replace(/\s+/g, " ").trim().normalize("NFC"))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));
