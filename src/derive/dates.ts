// Dates as the pages of a language write them.
import { formatDate } from "../language/index.ts";
import type { Language, Site } from "../model.ts";

/** An EDTF value in the words and digits that the site has chosen for a language. */
export function dateIn(site: Site, language: Language, edtf: string): string {
  return formatDate(edtf, site.dateLocale[language] ?? language, site.digits[language]).text;
}

interface Dated {
  readonly from?: string;
  readonly until?: string;
  readonly at?: string;
}

/** When something held, "2014–2017" or "since 2014"; undefined when no date is known. */
export function whenIn(site: Site, language: Language, { from, until, at }: Dated): string | undefined {
  if (at !== undefined) return dateIn(site, language, at);
  if (from === undefined && until === undefined) return undefined;
  const [start = ".."] = from?.split("/") ?? [];
  const end = until?.split("/").at(-1) ?? "..";
  return dateIn(site, language, `${start}/${end}`);
}
