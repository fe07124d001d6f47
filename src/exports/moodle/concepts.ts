// By which names Moodle knows the entries of a glossary: no two may be called alike.
import { groupBy } from "../../derive/group-by.ts";
import { localised } from "../../derive/localised.ts";
import { entryTypeById } from "../../entry-types/index.ts";
import { normalise } from "../../language/index.ts";
import { labelVariants } from "../../language/label.ts";
import type { Entry, Language, Library } from "../../model.ts";
import { entriesById, oneLine, otherNames } from "../names.ts";

export interface ConceptNames {
  readonly concept: string;
  readonly aliases: readonly string[];
}

/**
 * The names of each entry in a language. An entry whose label another one has too is told apart by its kind, then by
 * its id. An alias is left out where it is somebody else's name as well, or a guarded form: Moodle would link every
 * such word, whatever stands around it.
 */
export function conceptsOf(library: Library, language: Language): ReadonlyMap<string, ConceptNames> {
  const entries = entriesById(library.entries);
  const key = (name: string) => normalise(language, name).toLowerCase();
  const concepts = new Map(distinctNames(entries, library, language, key));
  const names = entries.map((entry) => ({ entry, aliases: aliasesOf(entry, language) }));
  const holders = new Map<string, Set<string>>();
  const hold = (name: string, id: string) => holders.set(key(name), (holders.get(key(name)) ?? new Set()).add(id));
  for (const { entry, aliases } of names) {
    for (const name of [concepts.get(entry.id) ?? "", labelOf(entry, library, language), ...aliases])
      hold(name, entry.id);
  }
  return new Map(
    names.map(({ entry, aliases }) => {
      const concept = concepts.get(entry.id) ?? entry.id;
      const guarded = new Set(entry.guards.filter((guard) => guard.language === language).map(({ form }) => key(form)));
      const isOwn = (alias: string) => alias !== concept && holders.get(key(alias))?.size === 1;
      return [entry.id, { concept, aliases: aliases.filter((alias) => isOwn(alias) && !guarded.has(key(alias))) }];
    }),
  );
}

/** The other names, and what is said for a label with a remark: "Islamic State" for "Islamic State (ISIS)". */
function aliasesOf(entry: Entry, language: Language): readonly string[] {
  const [, ...variants] = labelVariants(oneLine(entry.label[language] ?? ""));
  return [...new Set([...variants, ...otherNames(entry, language)])];
}

function* distinctNames(
  entries: readonly Entry[],
  library: Library,
  language: Language,
  key: (name: string) => string,
): Iterable<[id: string, name: string]> {
  const ofLabel = groupBy(entries, (entry) => key(labelOf(entry, library, language)));
  const taken = new Set<string>();
  for (const entry of entries) {
    const label = labelOf(entry, library, language);
    const isShared = (ofLabel.get(key(label))?.length ?? 0) > 1;
    const choices = isShared ? [`${label} (${kindOf(entry, library, language)})`, `${label} (${entry.id})`] : [label];
    const name = choices.find((choice) => !taken.has(key(choice))) ?? `${label} (${entry.id})`;
    taken.add(key(name));
    yield [entry.id, name];
  }
}

const labelOf = (entry: Entry, { languages }: Library, language: Language): string =>
  oneLine(localised(entry.label, language, languages)?.value ?? entry.id);

function kindOf(entry: Entry, { languages }: Library, language: Language): string {
  const type = entryTypeById.get(entry.type);
  const words = type?.kinds[entry.kind ?? ""] ?? type?.label ?? {};
  return localised(words, language, languages)?.value ?? entry.type;
}
