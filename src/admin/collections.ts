// The collections that can be edited: where their files are, and the form of each.
import { entryTypes } from "../entry-types/index.ts";
import { namePattern } from "../load/names.ts";
import type { Site } from "../model.ts";
import { assignmentForm } from "./assignment-form.ts";
import { entryForm } from "./entry-form.ts";
import type { FormField } from "./form-field.ts";
import type { FormWords } from "./form-words.ts";
import { pageForm, readingForm } from "./text-form.ts";

export interface Collection {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly icon: string;
  /** Below the project. */
  readonly folder: string;
  readonly path?: string;
  readonly extension: "md";
  /** Registered in the browser by this name, with the collection's own fields. */
  readonly format: string;
  readonly create: true;
  readonly identifier_field: string;
  readonly summary: string;
  readonly slug: {
    readonly editable: readonly string[];
    readonly hint: string;
    readonly pattern: readonly [string, string];
  };
  readonly media_folder: string;
  readonly public_folder: string;
  readonly editor: { readonly preview: false };
  readonly i18n?: true;
  readonly fields: readonly FormField[];
}

/** Below the folder of a text, one file a language: `<slug>/index.ar.md`. */
const versionPath = "{{slug}}/index";

export function collections(site: Site, words: FormWords): Collection[] {
  const { languages } = site;
  const [language = ""] = languages;
  const body: FormField = { name: "body", label: words.label(["body"]), widget: "text", hint: words.hint(["body"]) };
  const sections = { ...body, required: false, hint: words.say("admin.hint.sections") };
  const text = (name: string, icon: string, fields: readonly FormField[]) => ({
    ...collection(name, icon, `content/${name}`, [...fields, { ...body, i18n: true }], words),
    path: versionPath,
    i18n: true as const,
    ...titled("title"),
  });
  const single = (name: string, icon: string, folder: string, fields: readonly FormField[], title: string) => ({
    ...collection(name, icon, folder, [...fields, sections], words),
    ...titled(`${title}.${language}`),
  });
  return [
    text("readings", "article", readingForm(site, words)),
    ...entryTypes.map((type) =>
      single(
        type.folder,
        iconOf[type.id] ?? "label",
        `glossary/${type.folder}`,
        entryForm(type, languages, words),
        "label",
      ),
    ),
    single("assignments", "assignment", "content/assignments", assignmentForm(languages, words), "title"),
    text("pages", "web", pageForm(site, words)),
  ];
}

/** Material Symbols, which the editor brings along. */
const iconOf: Readonly<Record<string, string>> = {
  organisation: "groups",
  place: "location_on",
  person: "person",
  term: "dictionary",
};

function collection(
  name: string,
  icon: string,
  folder: string,
  fields: readonly FormField[],
  words: FormWords,
): Omit<Collection, "identifier_field" | "summary"> {
  return {
    name,
    label: words.value("collection", name),
    label_singular: words.value("item", name),
    icon,
    folder,
    extension: "md",
    format: formatOf(name),
    create: true,
    slug: {
      editable: ["create"],
      hint: words.say("admin.hint.slug"),
      pattern: [namePattern.source, words.say("admin.hint.slug")],
    },
    media_folder: "",
    public_folder: "",
    editor: { preview: false },
    fields,
  };
}

const titled = (field: string) => ({ identifier_field: field, summary: `{{${field}}}` });

/** The name of a collection's file format: only one of front matter may go with Markdown. */
const formatOf = (collection: string) => `hashiya-${collection}-frontmatter`;
