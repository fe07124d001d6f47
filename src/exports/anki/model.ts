// Anki's note type for entries: its fields, its cards in both directions, their style.
import { languageRules } from "../../language/index.ts";
import type { Language } from "../../model.ts";
import { languageName } from "../../strings/index.ts";
import { idOf } from "./ids.ts";

/** The field of a language's label, definition or sentence. */
export interface Field {
  readonly name: string;
  readonly language?: Language;
  readonly holds: "label" | "definition" | "sentence" | "type" | "link";
}

/** The fields of a note, in order; the first is the label in the site's first language. */
export function fieldsFor(languages: readonly Language[]): readonly Field[] {
  const each = (holds: "label" | "definition" | "sentence", suffix: string) =>
    languages.map((language) => ({ name: languageName(language, "en") + suffix, language, holds }));
  return [
    ...each("label", ""),
    ...each("definition", " definition"),
    ...each("sentence", " sentence"),
    { name: "Type", holds: "type" },
    { name: "Link", holds: "link" },
  ];
}

interface CardTemplate {
  readonly name: string;
  readonly qfmt: string;
  readonly afmt: string;
}

/** Every pair of languages both ways; in a site of one language, label and definition both ways. */
export function templatesFor(languages: readonly Language[]): readonly CardTemplate[] {
  const pairs = languages.flatMap((from) => languages.filter((to) => to !== from).map((to) => ({ from, to })));
  const [only] = languages;
  if (only !== undefined && pairs.length === 0) {
    return [card(only, only, "label", "definition"), card(only, only, "definition", "label")];
  }
  return pairs.map(({ from, to }) => card(from, to, "label", "label"));
}

type Asked = "label" | "definition";

function card(from: Language, to: Language, asked: Asked, answer: Asked): CardTemplate {
  const name = (language: Language, holds: Field["holds"]) =>
    languageName(language, "en") + (holds === "label" ? "" : ` ${holds}`);
  const shown = (language: Language, holds: Field["holds"]) => {
    const field = name(language, holds);
    const { direction } = languageRules(language);
    return `{{#${field}}}<div class="${holds}" lang="${language}" dir="${direction}">{{${field}}}</div>{{/${field}}}`;
  };
  const isPair = from !== to;
  const question = [
    `<div class="type">{{Type}}</div>`,
    shown(from, asked),
    ...(isPair ? [shown(from, "sentence")] : []),
  ];
  const reply = [
    shown(to, answer),
    ...(isPair ? [shown(to, "definition"), shown(from, "definition")] : []),
    shown(to, "sentence"),
    `{{#Link}}<div class="link"><a href="{{Link}}">{{Link}}</a></div>{{/Link}}`,
  ];
  return {
    name: isPair ? `${name(from, "label")} → ${name(to, "label")}` : `${name(from, asked)} → ${name(to, answer)}`,
    qfmt: question.join("\n"),
    afmt: ["{{FrontSide}}", `<hr id="answer">`, ...reply].join("\n"),
  };
}

const style = `.card { font: 20px/1.6 "Noto Naskh Arabic", "Geeza Pro", Georgia, serif; max-width: 34em; margin: 1em auto; text-align: start; }
.type { font-size: 14px; opacity: .7; text-align: center; }
.label { font-size: 32px; text-align: center; }
.definition, .sentence { margin-block-start: .7em; }
.sentence { font-size: 18px; border-inline-start: 3px double; padding-inline-start: .8em; }
.link { font-size: 14px; margin-block-start: 1em; }`;

/** The note type as the collection keeps it. Its id is made from the languages, since its fields are. */
export function modelFor(languages: readonly Language[], modified: number, deck: number) {
  const fields = fieldsFor(languages);
  const templates = templatesFor(languages);
  return {
    id: idOf(`hashiya model ${languages.join(" ")}`),
    name: `Hashiya (${languages.join(", ")})`,
    type: 0,
    mod: modified,
    usn: -1,
    sortf: 0,
    did: deck,
    css: style,
    latexPre: "",
    latexPost: "",
    tags: [],
    vers: [],
    flds: fields.map(({ name, language }, ord) => ({
      name,
      ord,
      rtl: language !== undefined && languageRules(language).direction === "rtl",
      sticky: false,
      font: "Arial",
      size: 20,
      media: [],
    })),
    tmpls: templates.map((template, ord) => ({ ...template, ord, did: null, bqfmt: "", bafmt: "" })),
    req: templates.map((_, ord) => [ord, "any", fields.map((__, index) => index)]),
  };
}
