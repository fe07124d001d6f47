// The glossary of a book in one of its languages: each entry with its names, its definition and the way back to its uses.
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { groupBy } from "../../derive/group-by.ts";
import { localised } from "../../derive/localised.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import { madeOncePer } from "../../made-once.ts";
import type { Entry, Language, Library, Mention, Version } from "../../model.ts";
import { languageName, type Translate, translator } from "../../strings/index.ts";
import { transliterationTag } from "../names.ts";
import { type Book, entryHref, versionPath } from "./book.ts";
import { mentionId } from "./markup.ts";
import { readyXml, spoken, xhtmlPage } from "./xhtml.ts";

/** Where the entries of a book are mentioned in one language: by entry, in the order of its texts. */
type Uses = ReadonlyMap<string, readonly Use[]>;

interface Use {
  readonly slug: string;
  readonly version: Version;
  readonly mentions: readonly Mention[];
}

function usesIn({ readings }: Book, language: Language): Uses {
  const uses = new Map<string, Use[]>();
  for (const { reading } of readings) {
    const version = reading.versions[language];
    if (version === undefined) continue;
    for (const [entry, mentions] of groupBy(version.mentions, (mention) => mention.entry)) {
      const use = { slug: reading.slug, version, mentions };
      const known = uses.get(entry);
      if (known === undefined) uses.set(entry, [use]);
      else known.push(use);
    }
  }
  return uses;
}

/** The pages of the glossary in one of the book's languages. */
export function glossaryPages(book: Book, language: Language): readonly string[] {
  const uses = usesIn(book, language);
  return (book.glossary[language] ?? []).map((entries) => glossaryPage(book, language, entries, uses));
}

/**
 * @param entries those of one page of the glossary, in order
 * @see EPUB Structural Semantics Vocabulary 1.1, glossary
 */
function glossaryPage(book: Book, language: Language, entries: readonly Entry[], uses: Uses): string {
  const t = translator(language, book.library.site);
  return xhtmlPage({
    language,
    title: t("nav.glossary"),
    content: [
      x(
        "section",
        { "epub:type": "glossary", role: "doc-glossary", "aria-labelledby": "title" },
        x("h1", { id: "title" }, t("nav.glossary")),
        x(
          "dl",
          {},
          entries.flatMap((entry) => [
            readyXml(termXml(book.library, entry.id, language)),
            x(
              "dd",
              { "epub:type": "glossdef" },
              readyXml(meaningXml(book.library, entry.id, language)),
              (uses.get(entry.id) ?? []).map((use) => usesElement(book, use, t)),
              otherGlossaries(book, entry.id, language, t),
            ),
          ]),
        ),
      ),
    ],
  });
}

/** The same in every book. */
const termXml = madeOncePer((library: Library, id: string, language: Language): string => {
  const label = localised(library.entries.get(id)?.label ?? {}, language, library.languages);
  const attributes = label === undefined || label.language === language ? {} : spoken(label.language);
  return toXml(x("dt", { "epub:type": "glossterm" }, x("dfn", { id: `g-${id}`, ...attributes }, label?.value ?? id)));
});

/** The same in every book, too. */
const meaningXml = madeOncePer((library: Library, id: string, language: Language): string => {
  const entry = library.entries.get(id);
  if (entry === undefined) return "";
  const definition = localised(entry.definition, language, library.languages);
  const attributes = definition === undefined || definition.language === language ? {} : spoken(definition.language);
  const paragraphs = [
    namesElement(library, entry, language),
    ...(definition === undefined ? [] : [x("p", attributes, definition.value)]),
  ];
  return paragraphs.map((paragraph) => toXml(paragraph)).join("");
});

/** The type, the labels in other languages, the transliteration. */
function namesElement({ languages, site }: Library, entry: Entry, language: Language): Element {
  const t = translator(language, site);
  const type = entryTypeById.get(entry.type);
  const kind = type?.kinds[entry.kind ?? ""]?.[language];
  const typeLabel = type?.label[language] ?? entry.type;
  const tag = transliterationTag(languages);
  const labels = languages.flatMap((other) => {
    const label = other === language ? undefined : entry.label[other];
    return label === undefined ? [] : [x("span", spoken(other), label)];
  });
  const latin =
    tag === undefined || entry.transliteration === undefined
      ? []
      : [x("i", { lang: tag, "xml:lang": tag, dir: "ltr" }, entry.transliteration)];
  return x(
    "p",
    { class: "names" },
    kind === undefined ? typeLabel : t("type.withKind", { type: typeLabel, kind }),
    [...labels, ...latin].flatMap((name) => [" · ", name]),
  );
}

/** The uses in one text, which is named where the book has several: the number of the paragraph for each. */
function usesElement({ readings }: Book, { slug, version, mentions }: Use, t: Translate): Element {
  const before = new Map<number, number>();
  return x(
    "p",
    { class: "uses" },
    readings.length === 1 ? t("epub.uses") : t("epub.usesIn", { title: version.title }),
    mentions.flatMap((mention) => {
      const block = version.blocks[mention.block]?.number ?? 0;
      const count = (before.get(block) ?? 0) + 1;
      before.set(block, count);
      const text = block === 0 ? "§" : t("number", { n: block });
      const repeated = count === 1 ? text : `${text} (${t("number", { n: count })})`;
      const href = `${versionPath(slug, version.language)}#${mentionId(mention.entry, mention.number)}`;
      return [" ", x("a", { href }, repeated)];
    }),
  );
}

/** The way to the same entry in the glossaries of the other languages, and so to its uses there. */
function otherGlossaries(book: Book, id: string, language: Language, t: Translate): Element[] {
  const others = book.languages.flatMap((other) => {
    const href = other === language ? undefined : entryHref(book, other, id);
    const name = t("epub.glossaryIn", { language: languageName(other, language) });
    return href === undefined ? [] : [" ", x("a", { href, hreflang: other }, name)];
  });
  return others.length === 0 ? [] : [x("p", { class: "uses" }, others.slice(1))];
}
