// People who act or speak in public.
import type { EntryType } from "./entry-type.ts";

export const person: EntryType = {
  id: "person",
  folder: "people",
  label: { ar: "شخص", en: "Person" },
  plural: { ar: "الأشخاص", en: "People" },
  located: false,
  kinds: {
    leader: { ar: "قائد", en: "Leader" },
    official: { ar: "مسؤول", en: "Official" },
    officer: { ar: "ضابط", en: "Officer" },
    researcher: { ar: "باحث", en: "Researcher" },
    activist: { ar: "ناشط", en: "Activist" },
    journalist: { ar: "صحفي", en: "Journalist" },
    writer: { ar: "كاتب", en: "Writer" },
    "alias-only": { ar: "معروف بلقبه فقط", en: "Known by an alias only" },
  },
  dates: {
    born: { ar: "الميلاد", en: "Born" },
    died: { ar: "الوفاة", en: "Died" },
  },
};
