// What stands around every page: the site's name, the links of header and footer, the same page in other languages.
import { localised } from "../derive/localised.ts";
import { figures } from "../figures/index.ts";
import type { Language, Localized } from "../model.ts";
import type { PageAddress, SiteContext } from "../site-context.ts";
import type { StringKey, Translate } from "../strings/index.ts";

export interface ChromeLink {
  readonly href: string;
  readonly label: string;
  /** "page" on that page itself, "true" on a page below it. */
  readonly current?: "page" | "true";
}

/** Kinds of page that stand below a link of the header. */
const sectionOf: Readonly<Record<string, StringKey>> = {
  readings: "nav.readings",
  reading: "nav.readings",
  glossary: "nav.glossary",
  entry: "nav.glossary",
  mentions: "nav.glossary",
  relations: "nav.glossary",
  assignments: "nav.assignments",
  assignment: "nav.assignments",
  worksheet: "nav.assignments",
  "open-assignment": "nav.assignments",
};

/** The links of the header, in order; the site's own pages only where the project has them. */
export function headerLinks(context: SiteContext, address: PageAddress, kind: string, t: Translate): ChromeLink[] {
  const { library, urls } = context;
  const { language } = address;
  const links: readonly (readonly [StringKey, string | undefined])[] = [
    ["nav.readings", urls.readings(language)],
    ["nav.glossary", urls.glossary(language)],
    ["nav.map", urls.figure(language, "map")],
    ["nav.assignments", library.assignments.size > 0 ? urls.assignments(language) : undefined],
    ["nav.study", urls.study(language)],
    ["nav.about", library.pages.has("about") ? urls.page(language, "about") : undefined],
    ["nav.teachers", library.pages.has("teachers") ? urls.page(language, "teachers") : undefined],
  ];
  const here = urls.href(address.path);
  return links.flatMap(([key, href]) => {
    if (href === undefined) return [];
    const current = href === here ? "page" : sectionOf[kind] === key ? "true" : undefined;
    return [{ href, label: t(key), current }];
  });
}

/** The links of the footer: the site's own pages, titled as they title themselves, the figures, what is kept, the feed. */
export function footerLinks(context: SiteContext, language: Language, t: Translate): ChromeLink[] {
  const { library, urls } = context;
  const pages = [...library.pages.values()].flatMap((page) => {
    const version = page.versions[language] ?? page.versions[page.original];
    return version === undefined ? [] : [{ href: urls.page(language, page.slug), label: version.title }];
  });
  return [
    ...pages,
    ...figures.map(({ id, title }) => ({ href: urls.figure(language, id), label: figureTitle(title, language) })),
    { href: urls.downloads(language), label: t("downloads.title") },
    { href: urls.offline(language), label: t("offline.title") },
    { href: urls.feed(language), label: t("footer.feed") },
  ];
}

const figureTitle = (title: Localized, language: Language) => localised(title, language, ["en"])?.value ?? "";

/** The site path of a page in another language: its first part swapped; the home page for one that has no language. */
export function pathIn(address: PageAddress, language: Language): string {
  const own = `/${address.language}/`;
  return address.path.startsWith(own) ? `/${language}/${address.path.slice(own.length)}` : `/${language}/`;
}

/** The page of an entry and the further pages of its lists. */
const ofEntry: ReadonlySet<string> = new Set(["entry", "mentions", "relations"]);

const arabicScript: ReadonlySet<string> = new Set(["ar", "fa", "ur", "ckb", "ps"]);

/** The faces that a page in a language shows at once, by their file names, for preloading. */
export function facesOf(language: Language, languages: readonly Language[], kind: string): string[] {
  const isArabic = (tag: Language) => arabicScript.has(tag.split("-")[0] ?? tag);
  const isOfEntry = ofEntry.has(kind);
  const bold = kind === "reading" || isOfEntry;
  if (isArabic(language)) {
    const arabic = ["hashiya-naskh-400", "hashiya-sans-arabic-400", ...(bold ? ["hashiya-sans-arabic-600"] : [])];
    // The page of an entry and the choice of language set the words of every language at equal rank.
    return (isOfEntry || kind === "language-choice") && !languages.every(isArabic)
      ? [...arabic, "hashiya-serif-400"]
      : arabic;
  }
  return [
    "hashiya-serif-400",
    "hashiya-sans-400",
    ...(bold ? ["hashiya-sans-600"] : []),
    ...(languages.some(isArabic) ? ["hashiya-naskh-400"] : []),
  ];
}
