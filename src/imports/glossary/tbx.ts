// A termbase in TBX: version 3 in DCA style, and what version 2 calls by other names.
import type { Element, Nodes } from "xast";
import { fromXml } from "xast-util-from-xml";
import { idOfXmlName } from "../../exports/xml-name.ts";
import type { Outcome } from "../../model.ts";
import { problem, type SourceText, sourceText, spanAt, spanOfFile } from "../../problem.ts";
import { declaredEncoding, decodeText } from "../source/encoding.ts";
import { type Concept, entriesOf, type TaggedText } from "./concept.ts";
import { reasonOf } from "./failure-reason.ts";
import { type GlossaryFormat, mostEntries } from "./imported-entry.ts";

/** @see ISO 30042:2019 (conceptEntry, langSec, termSec); ISO 30042:2008 (termEntry, langSet, tig, ntig) */
export const tbx: GlossaryFormat = {
  id: "tbx",
  extensions: [".tbx"],
  code: "import/glossary",
  async read(file, languages) {
    const source = sourceText(
      file.name,
      decodeText(file.bytes, declaredEncoding(file.bytes)).text.replace(/^\uFEFF/, ""),
    );
    if (/<!DOCTYPE[^>[]*\[/i.test(source.text)) {
      const message = `${file.name} defines entities in its document type.`;
      return { value: undefined, problems: [problem("import/xml", spanOfFile(file.name), message)] };
    }
    const root = parsed(source);
    if (root.value === undefined) return { value: undefined, problems: root.problems };
    const entries = within(root.value, ["conceptEntry", "termEntry"]);
    if (entries.length === 0 || entries.length > mostEntries) {
      const message = entries.length === 0 ? "has no conceptEntry" : `has more than ${mostEntries} entries`;
      const problems = [problem("import/glossary", spanOfFile(file.name), `${file.name} ${message}.`)];
      return { value: undefined, problems };
    }
    const concepts = entries.map((entry, index) => conceptOf(entry, index, source));
    return { value: { entries: entriesOf(concepts, languages), remarks: [] }, problems: [] };
  },
};

function parsed(source: SourceText): Outcome<Nodes | undefined> {
  try {
    return { value: fromXml(source.text), problems: [] };
  } catch (cause) {
    const place: unknown = Object(cause).place;
    const offset: unknown = Object(place).offset ?? Object(Object(place).start).offset;
    const span = spanAt(source, typeof offset === "number" ? offset : 0);
    const inner: unknown = Object(cause).cause ?? cause;
    const reason = reasonOf(inner).replace(/ \(line .*$/, "");
    return { value: undefined, problems: [problem("import/glossary", span, `The XML cannot be read: ${reason}.`)] };
  }
}

function conceptOf(entry: Element, index: number, source: SourceText): Concept {
  const id = entry.attributes.id ?? "";
  const offset = entry.position?.start.offset ?? 0;
  const span = spanAt(source, offset);
  const sections = within(entry, ["langSec", "langSet"]);
  const own = (name: string, type: string) =>
    within(entry, [name])
      .filter((element) => element.attributes.type === type)
      .map(textOf);
  const terms = sections.flatMap((section) => termsOf(section));
  const inSections = (name: string, type?: string): TaggedText[] =>
    sections.flatMap((section) =>
      within(section, [name])
        .filter((element) => type === undefined || element.attributes.type === type)
        .map((element) => ({ language: languageOf(section), text: textOf(element) })),
    );
  const targets = (name: string) => within(entry, [name]).flatMap(({ attributes }) => attributes.target ?? []);
  return {
    name: id === "" ? `#${index}` : id,
    ids: id === "" ? [] : [idOfXmlName(id)],
    classes: own("descrip", "subjectField"),
    labels: terms.filter(({ isPreferred }) => isPreferred),
    aliases: terms.filter(({ isPreferred }) => !isPreferred).filter(({ language }) => !isLatin(language)),
    hidden: terms.filter(({ isPreferred, language }) => !isPreferred && isLatin(language)),
    definitions: inSections("descrip", "definition"),
    notes: inSections("note"),
    matches: targets("xref"),
    related: targets("ref"),
    broader: [],
    sources: own("admin", "source"),
    facts: [],
    place: { at: () => span, name: id === "" ? `line ${span.line}` : `line ${span.line}, ${id}` },
  };
}

interface Term extends TaggedText {
  readonly isPreferred: boolean;
}

/** The preferred term is the one that says so; the first where none does. */
function termsOf(section: Element): readonly Term[] {
  const language = languageOf(section);
  const terms = within(section, ["termSec", "tig", "ntig"]).map((one) => ({
    text: within(one, ["term"]).map(textOf)[0] ?? "",
    status: within(one, ["termNote"])
      .filter(({ attributes }) => /^(administrativeStatus|normativeAuthorization)$/.test(attributes.type ?? ""))
      .map(textOf)[0],
  }));
  const preferred = terms.findIndex(({ status }) => status?.startsWith("preferredTerm"));
  const first = isLatin(language) ? preferred : Math.max(0, preferred);
  return terms.map(({ text }, index) => ({ language, text, isPreferred: index === first }));
}

const isLatin = (language: string): boolean => /-latn(-|$)/i.test(language);

const languageOf = (section: Element): string => section.attributes["xml:lang"] ?? section.attributes.lang ?? "";

/** All elements of those names below a node, whatever prefix they have, in the order of the file. */
function within(node: Nodes, names: readonly string[]): Element[] {
  if (!("children" in node)) return [];
  return node.children.flatMap((child) => {
    if (child.type !== "element") return [];
    const own = names.includes(child.name.replace(/^.*:/, "")) ? [child] : [];
    return [...own, ...within(child, names)];
  });
}

function textOf(node: Nodes): string {
  if (node.type === "text" || node.type === "cdata") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}
