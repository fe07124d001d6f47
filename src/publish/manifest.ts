// The web manifest of each language: name, start page, icons.
import { localised } from "../derive/localised.ts";
import { languageRules } from "../language/registry.ts";
import type { Language } from "../model.ts";
import type { SiteContext, SiteFileKind } from "../site-context.ts";
import { paperLight } from "./theme-colours.ts";

/** Path below the site's root. */
export const manifestPath = (language: Language) => `data/manifest.${language}.webmanifest`;

export const manifest: SiteFileKind = {
  id: "manifest",
  files: (context) =>
    context.library.languages.map((language) => ({
      path: manifestPath(language),
      contents: `${JSON.stringify(describe(context, language), undefined, 2)}\n`,
    })),
};

/** @see https://www.w3.org/TR/appmanifest/ */
function describe({ library: { site }, urls, assets }: SiteContext, language: Language) {
  const icon = (name: string, sizes: string, type: string, purpose: string) => {
    const path = assets.icons[name];
    return path === undefined ? [] : [{ src: urls.href(path), sizes, type, purpose }];
  };
  const words = (values: typeof site.title) => localised(values, language, site.languages)?.value ?? "";
  return {
    id: urls.home(language),
    name: [words(site.title), words(site.tagline)].filter((part) => part !== "").join(" – "),
    short_name: words(site.title),
    description: words(site.description),
    lang: language,
    dir: languageRules(language).direction,
    start_url: urls.home(language),
    scope: urls.prefix,
    display: "minimal-ui",
    theme_color: paperLight,
    background_color: paperLight,
    icons: [
      ...icon("icon.svg", "any", "image/svg+xml", "any"),
      ...icon("icon-192.png", "192x192", "image/png", "any"),
      ...icon("icon-512.png", "512x512", "image/png", "any"),
      ...icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
    ],
  };
}
