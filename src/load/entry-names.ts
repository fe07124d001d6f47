// Names that two entries share, and aliases that say nothing new.
import { normalise } from "../language/fold.ts";
import type { NameIndex } from "../language/name-index.ts";
import type { Entry, Language, Problem } from "../model.ts";
import { problem } from "../problem.ts";
import type { EntryDraft } from "./entry-draft.ts";

export function nameProblems(
  drafts: ReadonlyMap<string, EntryDraft>,
  names: NameIndex,
  languages: readonly Language[],
): readonly Problem[] {
  const collisions = names.collisions().flatMap(({ form, language, entries }) =>
    entries.slice(1).flatMap((id): Problem[] => {
      const first = drafts.get(entries[0] ?? "");
      const draft = drafts.get(id);
      if (first === undefined || draft === undefined) return [];
      const [mine, theirs] = [writtenName(draft.entry, language, form), writtenName(first.entry, language, form)];
      const span =
        mine.index < 0
          ? draft.document.fields.at("label", language)
          : draft.document.fields.at("aliases", language, mine.index);
      const spelling =
        mine.name === theirs.name
          ? `«${mine.name}»`
          : `«${mine.name}» and «${theirs.name}» are both «${form}» once folded, and`;
      return [
        problem(
          "entry/label-collision",
          span,
          `${spelling} names both ${id} and ${first.entry.id}.`,
          `Mention them as [[${id}|…]] and [[${first.entry.id}|…]], or drop the name from one.`,
        ),
      ];
    }),
  );
  const redundant = [...drafts.values()].flatMap(({ entry, document }) =>
    languages.flatMap((language) =>
      redundantAliases(language, entry.label[language] ?? "", entry.aliases[language] ?? []).map(({ index, message }) =>
        problem("entry/alias-redundant", document.fields.at("aliases", language, index), message),
      ),
    ),
  );
  return [...collisions, ...redundant];
}

/** Aliases of one language that say what the label or an alias before them says, by their indices. */
export function redundantAliases(
  language: Language,
  label: string,
  aliases: readonly string[],
): readonly { readonly index: number; readonly message: string }[] {
  const seen = new Map([[normalise(language, label), label]]);
  return aliases.flatMap((alias, index) => {
    const form = normalise(language, alias);
    const same = seen.get(form);
    seen.set(form, alias);
    return same === undefined ? [] : [{ index, message: `«${alias}» is found as «${same}» already.` }];
  });
}

/** The name of an entry that folds to a form, with its index among the aliases, or -1 for the label. */
function writtenName(entry: Entry, language: Language, form: string): { name: string; index: number } {
  const aliases = entry.aliases[language] ?? [];
  const index = aliases.findIndex((alias) => normalise(language, alias) === form);
  return { name: (index < 0 ? entry.label[language] : aliases[index]) ?? form, index };
}
