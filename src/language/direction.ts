// Which way a language is written.
import type { Language } from "../model.ts";
import { languageRules } from "./registry.ts";

/** The `dir` of text in a language. */
export const directionOf = (tag: Language): "ltr" | "rtl" => languageRules(tag).direction;
