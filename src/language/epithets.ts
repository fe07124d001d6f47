// Words that judge people and groups instead of naming them: what a sober text leaves to those it quotes.
import type { Language } from "../model.ts";

/** By language; a project's `site.yaml` may have lists of its own. Arabic: with and without the article. */
export const epithets: Readonly<Record<Language, readonly string[]>> = {
  ar: [
    ...articled("إرهابي", "إرهابية", "إرهابيون", "إرهابيين", "إرهابيات"),
    ...articled("مرتزق", "مرتزقة", "خونة", "عملاء", "مجرمين", "سفاح", "سفاحين", "جزار"),
    ...articled("همج", "همجي", "همجية", "همجيين", "بربري", "بربرية", "متوحش", "متوحشين", "متوحشون"),
    ...articled("كفار", "مرتدين", "مرتدون", "روافض", "رافضي", "نواصب", "صفوي", "صفويين", "صهاينة", "مجوس"),
    ...articled("طاغية", "طغاة", "أذناب", "شراذم", "زمرة", "مأجورين", "مأجورون", "مخربين", "مخربون"),
    ...articled("شهيد", "شهداء", "بطل", "أبطال", "باسل", "بواسل", "مجاهدين", "مجاهدون"),
    ...["هالك", "الهالك", "نفوق", "المقبور"],
  ],
  en: [
    ...plural("terrorist", "thug", "savage", "barbarian", "butcher", "monster", "fanatic", "brute"),
    ...plural("stooge", "puppet", "traitor", "infidel", "heretic", "apostate", "crusader", "tyrant"),
    ...plural("martyr", "freedom fighter"),
    ...[
      "barbaric",
      "bloodthirsty",
      "evil",
      "cowardly",
      "heroic",
      "martyred",
      "hero",
      "madman",
      "madmen",
      "mercenaries",
      "heroes",
      "mercenary",
      "vermin",
    ],
  ],
};

function articled(...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, `ال${word}`]);
}

function plural(...words: readonly string[]): readonly string[] {
  return words.flatMap((word) => [word, `${word}s`]);
}
