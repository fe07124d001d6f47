// Asks an editor about each name in turn.
import type { NameIndex } from "../language/index.ts";
import { type ChoiceOptions, keyOf, mentionedIn, openNames } from "./choose.ts";
import type { Suggestion } from "./suggestion.ts";

/** Whoever answers; an end of input counts as "q". */
export interface Editor {
  /** Shows a name in its line with the questions that can be answered. */
  show(name: Suggestion): void;
  /** Says something about an answer. */
  say(words: string): void;
  ask(question: string): Promise<string>;
}

const keys = "y yes, n no, a all of this entry, e another entry, q quit";
const question = "[y,n,a,e,q,?] ";

/**
 * The names that an editor wants brackets around: of each entry the first that is accepted, unless every one is wanted
 * or "a" is answered. After "q" what was accepted before stays.
 */
export async function chooseByAsking(
  names: readonly Suggestion[],
  options: ChoiceOptions,
  index: NameIndex,
  editor: Editor,
): Promise<readonly Suggestion[]> {
  const chosen: Suggestion[] = [];
  const seen = mentionedIn(names);
  const all = new Set<string>();
  for (const name of openNames(names, options)) {
    const key = keyOf(name);
    if (all.has(key)) {
      chosen.push(name);
      continue;
    }
    if (!options.every && seen.has(key)) continue;
    editor.show(name);
    const answer = await answerTo(name, index, editor);
    if (answer === "quit") break;
    if (answer === "no") continue;
    if (answer.isAll) all.add(keyOf(answer.name));
    seen.add(keyOf(answer.name));
    chosen.push(answer.name);
  }
  return chosen;
}

type Answer = "no" | "quit" | { readonly name: Suggestion; readonly isAll: boolean };

async function answerTo(name: Suggestion, index: NameIndex, editor: Editor): Promise<Answer> {
  for (;;) {
    switch ((await editor.ask(question)).trim().toLowerCase()) {
      case "y":
        return { name, isAll: false };
      case "a":
        return { name, isAll: true };
      case "n":
        return "no";
      case "q":
        return "quit";
      case "e": {
        const entry = otherEntry(name, await editor.ask("Which entry (id or name)? "), index, editor);
        if (entry !== undefined) return { name: { ...name, entry, candidates: [entry] }, isAll: false };
        break;
      }
      default:
        editor.say(keys);
    }
  }
}

function otherEntry(name: Suggestion, words: string, index: NameIndex, editor: Editor): string | undefined {
  const [entry, ...more] = index.resolve(words);
  if (entry !== undefined && more.length === 0) return entry;
  const near = index.nearest(words, 3).map(({ id, label }) => `${label} (${id})`);
  if (entry !== undefined) editor.say(`«${words}» names ${[entry, ...more].join(", ")}: write the id.`);
  else if (near.length > 0) editor.say(`«${words}» names no entry. Did you mean ${near.join(", ")}?`);
  else editor.say(`«${words}» names no entry; «${name.text}» stays as it is until you answer.`);
  return undefined;
}
