// Who made a book, as its package document names them.
import type { Element } from "xast";
import { x } from "xastscript";
import type { Book, BookReading } from "./book.ts";

interface Name {
  readonly name: string;
  readonly language: string;
}

interface Person extends Name {
  readonly element: "dc:creator" | "dc:contributor";
  /** MARC code list for relators. */
  readonly role: "aut" | "trl";
  /** The same name as other versions write it. */
  readonly others: readonly Name[];
}

/** Authors and translators of its texts, each once (EPUB 3.3, section D.3, role and alternate-script). */
export function creators({ readings }: Book): Element[] {
  const people = new Map(
    readings.flatMap((each) => [...authors(each), ...translators(each)]).map((person) => [personKey(person), person]),
  );
  return [...people.values()].flatMap(({ element, role, name, language, others }, index) => {
    const id = `person-${index + 1}`;
    const refines = `#${id}`;
    return [
      x(element, { id, "xml:lang": language }, name),
      x("meta", { refines, property: "role", scheme: "marc:relators" }, role),
      ...others.map((other) =>
        x("meta", { refines, property: "alternate-script", "xml:lang": other.language }, other.name),
      ),
    ];
  });
}

const personKey = ({ role, name }: Person): string => `${role} ${name}`;

/** As the first version names them; the other versions name the same people in the same order. */
function authors({ reading, versions }: BookReading): Person[] {
  const named = versions.flatMap(({ language }) => {
    const names = reading.authors[language] ?? [];
    return names.length === 0 ? [] : [{ language, names }];
  });
  const [first, ...others] = named;
  return (first?.names ?? []).map((name, index) => ({
    element: "dc:creator",
    role: "aut",
    name,
    language: first?.language ?? "",
    others: others.flatMap(({ language, names }) => {
      const other = names.length === first?.names.length ? names[index] : undefined;
      return other === undefined || other === name ? [] : [{ language, name: other }];
    }),
  }));
}

const translators = ({ versions }: BookReading): Person[] =>
  versions.flatMap(({ language, translators }) =>
    translators.map((name): Person => ({ element: "dc:contributor", role: "trl", name, language, others: [] })),
  );
