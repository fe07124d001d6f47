// Organisations: states' bodies, armed groups, media, agencies.
import type { EntryType } from "./entry-type.ts";

export const organisation: EntryType = {
  id: "organisation",
  folder: "organisations",
  label: { ar: "منظّمة", en: "Organisation" },
  plural: { ar: "المنظّمات", en: "Organisations" },
  located: false,
  kinds: {
    "armed-group": { ar: "جماعة مسلّحة", en: "Armed group" },
    "state-force": { ar: "قوّة نظامية", en: "State force" },
    "de-facto-authority": { ar: "سلطة أمر واقع", en: "De facto authority" },
    "government-body": { ar: "هيئة حكومية", en: "Government body" },
    "intelligence-service": { ar: "جهاز استخبارات", en: "Intelligence service" },
    intergovernmental: { ar: "منظّمة دولية حكومية", en: "Intergovernmental organisation" },
    coalition: { ar: "تحالف دول", en: "Coalition" },
    movement: { ar: "حركة", en: "Movement" },
    party: { ar: "حزب سياسي", en: "Political party" },
    media: { ar: "وسيلة إعلام", en: "News outlet" },
    ngo: { ar: "منظّمة غير حكومية", en: "Non-governmental organisation" },
    company: { ar: "شركة", en: "Company" },
    school: { ar: "مؤسّسة تعليمية", en: "School or university" },
  },
  dates: {
    founded: { ar: "التأسيس", en: "Founded" },
    named: { ar: "التسمية", en: "Named" },
    renamed: { ar: "تغيير الاسم", en: "Renamed" },
    launched: { ar: "الانطلاق", en: "Launched" },
    lostLastTerritory: { ar: "خسارة آخر أرض", en: "Lost its last territory" },
    ended: { ar: "الانتهاء", en: "Ended" },
    dissolved: { ar: "الحلّ", en: "Dissolved" },
  },
};
