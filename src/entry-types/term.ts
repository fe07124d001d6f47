// Terms: concepts, words of reading and reporting, kinds of equipment.
import type { EntryType } from "./entry-type.ts";

export const term: EntryType = {
  id: "term",
  folder: "terms",
  label: { ar: "مصطلح", en: "Term" },
  plural: { ar: "المصطلحات", en: "Terms" },
  located: false,
  kinds: {
    concept: { ar: "مفهوم", en: "Concept" },
    literacy: { ar: "من أدوات القراءة", en: "Reading skill" },
    equipment: { ar: "عتاد", en: "Equipment" },
    event: { ar: "حدث", en: "Event" },
    law: { ar: "قانون أو معاهدة", en: "Law or treaty" },
  },
  dates: {
    coined: { ar: "أوّل استعمال", en: "First used" },
    founded: { ar: "التأسيس", en: "Founded" },
    ended: { ar: "الانتهاء", en: "Ended" },
    launched: { ar: "الانطلاق", en: "Launched" },
  },
};
