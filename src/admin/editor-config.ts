// The configuration of Sveltia CMS, made from the site's languages and the schemas of its files.
import { entryTypes } from "../entry-types/index.ts";
import { questionKindIds } from "../load/questions/index.ts";
import { levels } from "../load/reading.ts";
import type { Language, Localized, Site } from "../model.ts";
import { relationKinds } from "../relations.ts";
import { languageName, translator } from "../strings/index.ts";
import { type Collection, collections } from "./collections.ts";
import { formWords } from "./form-words.ts";
import { type GitBackend, gitBackend } from "./git-backend.ts";

export interface EditorConfig {
  readonly load_config_file: false;
  readonly backend: GitBackend;
  readonly app_title: string;
  readonly site_url?: string;
  readonly logo: { readonly src: string };
  readonly media_folder: string;
  readonly public_folder: string;
  readonly i18n: {
    readonly structure: "multiple_files";
    readonly locales: readonly Language[];
    readonly default_locale: Language;
    readonly initial_locales: "all";
  };
  readonly slug: { readonly encoding: "ascii"; readonly clean_accents: true };
  readonly output: { readonly omit_empty_optional_fields: true };
  readonly collections: readonly Collection[];
}

/** @param logo address of the site's icon */
export function editorConfig(site: Site, logo: string): EditorConfig {
  const [language = ""] = site.languages;
  const words = formWords(language, site, registeredNames(site, language));
  return {
    load_config_file: false,
    backend: gitBackend(site.admin ?? {}),
    app_title: `${words.say("admin.title")} – ${site.title[language] ?? ""}`,
    ...(site.url !== "" && { site_url: site.url }),
    logo: { src: logo },
    media_folder: "content",
    public_folder: "/content",
    i18n: {
      structure: "multiple_files",
      locales: site.languages,
      default_locale: language,
      initial_locales: "all",
    },
    slug: { encoding: "ascii", clean_accents: true },
    output: { omit_empty_optional_fields: true },
    collections: collections(site, words),
  };
}

/** What the registries call their own rows, by the names that `FormWords` looks up. */
function registeredNames(site: Site, language: Language): ReadonlyMap<string, string> {
  const t = translator(language, site);
  const say = (label: Localized) => label[language] ?? label.en ?? "";
  const of = (prefix: string, labels: Readonly<Record<string, Localized>>) =>
    Object.entries(labels).map(([id, label]) => [`${prefix}${id}`, say(label)] as const);
  return new Map([
    ...site.languages.map((one) => [one, languageName(one, language)] as const),
    ...site.languages.flatMap((one) =>
      ["view", "language", "translationOf"].map((field) => [`${field}=${one}`, languageName(one, language)] as const),
    ),
    ...of("tags=", site.tags),
    ...levels.map((level) => [`level=${level}`, t(`level.${level}`)] as const),
    ...questionKindIds.map((kind) => [`kind=${kind}`, t(`question.kind.${kind}`)] as const),
    ...relationKinds.map(({ id, label }) => [`relation=${id}`, say(label)] as const),
    ...entryTypes.flatMap((type) => [
      [`type=${type.id}`, say(type.label)] as const,
      [`collection=${type.folder}`, say(type.plural)] as const,
      [`item=${type.folder}`, say(type.label)] as const,
      ...of("kind=", type.kinds),
      ...of("dates.", type.dates),
    ]),
  ]);
}
