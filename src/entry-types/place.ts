// Places: countries, towns, rivers, buildings.
import type { EntryType } from "./entry-type.ts";

export const place: EntryType = {
  id: "place",
  folder: "places",
  label: { ar: "مكان", en: "Place" },
  plural: { ar: "الأماكن", en: "Places" },
  located: true,
  kinds: {
    country: { ar: "دولة", en: "Country" },
    region: { ar: "إقليم", en: "Region" },
    governorate: { ar: "محافظة", en: "Governorate" },
    city: { ar: "مدينة", en: "City" },
    town: { ar: "بلدة", en: "Town" },
    village: { ar: "قرية", en: "Village" },
    neighbourhood: { ar: "حيّ", en: "Neighbourhood" },
    facility: { ar: "منشأة", en: "Facility" },
    river: { ar: "نهر", en: "River" },
    mountain: { ar: "جبل", en: "Mountain" },
    site: { ar: "موقع", en: "Site" },
  },
  dates: {
    founded: { ar: "التأسيس", en: "Founded" },
    renamed: { ar: "تغيير الاسم", en: "Renamed" },
    attacked: { ar: "الهجوم", en: "Attacked" },
    destroyed: { ar: "الدمار", en: "Destroyed" },
  },
};
