// The site's languages as a page knows them, its own first, and their directions.

const rightToLeftScripts = /^(?:Arab|Hebr|Syrc|Thaa|Nkoo|Adlm|Rohg)$/;

/** The page's language, then those of its links to other languages. */
export function siteLanguages(): readonly string[] {
  const others = [...document.querySelectorAll("link[rel=alternate][hreflang], a[data-language-link][hreflang]")]
    .map((link) => link.getAttribute("hreflang") ?? "")
    .filter((language) => language !== "" && language !== "x-default");
  return [...new Set([document.documentElement.lang, ...others])];
}

/** Marks an element as text of a language, with its direction; nothing where that is the language around it. */
export function setLanguage(element: Element, language: string): void {
  if (language === (element.parentElement?.closest<HTMLElement>("[lang]") ?? document.documentElement).lang) return;
  element.setAttribute("lang", language);
  element.setAttribute("dir", directionOf(language));
}

function directionOf(language: string): "rtl" | "ltr" {
  return rightToLeftScripts.test(new Intl.Locale(language).maximize().script ?? "") ? "rtl" : "ltr";
}
