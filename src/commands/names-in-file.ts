// Names of the glossary in one file, as `suggest` prints them; loaded where a file has to be read.
import { fileLanguage } from "../annotate/file-language.ts";
import type { Answer, KeptNames } from "../annotate/kept-names.ts";
import { createSuggester } from "../annotate/suggest.ts";
import { type Glossary, loadGlossary } from "../load/glossary.ts";
import { readSingleFile, type SingleText, singleText } from "../load/single-text.ts";
import type { Problem } from "../model.ts";
import type { Invocation } from "./command.ts";
import type { FileNames } from "./suggest-formats.ts";
import type { NamedFile } from "./text-files.ts";

/**
 * The names in a file as JSON; none where it cannot be read as text.
 * @param kept where the answer is looked for and kept
 * @param unread receives why it cannot
 */
export type NamesInFile = (file: NamedFile, kept: KeptNames | undefined, unread: Problem[]) => Answer | undefined;

/** @param glossary where it is loaded already; else it is, once a text has to be read */
export function nameFinder(invocation: Invocation, glossary: Glossary | undefined): NamesInFile {
  let find: Find | undefined;
  return ({ name, absolute }, kept, unread) => {
    const { value: bytes, problems: ofFile } = readSingleFile(absolute, name);
    unread.push(...ofFile);
    if (bytes === undefined) return undefined;
    const known = kept?.get(name, bytes);
    if (known !== undefined) return known;
    const { value: text, problems: ofText } = singleText(bytes, name);
    const serious = ofText.filter(({ severity }) => text === undefined || severity === "error");
    unread.push(...serious);
    if (text === undefined) return undefined;
    find ??= findIn(invocation, glossary ?? loadGlossary(invocation.project).value);
    const found = Buffer.from(JSON.stringify(find(text)));
    if (serious.length === 0) kept?.keep(name, bytes, found);
    return found;
  };
}

type Find = (text: SingleText) => FileNames;

function findIn({ options }: Invocation, glossary: Glossary | undefined): Find {
  if (glossary === undefined) throw new Error("The glossary went away.");
  const suggestIn = createSuggester(glossary.entries, glossary.names);
  return ({ source, bodyStart, markLength }) => {
    const body = source.text.slice(bodyStart);
    const language =
      typeof options.language === "string" ? options.language : fileLanguage(source.file, body, glossary.languages);
    const names = suggestIn(source, bodyStart, language, { derived: options.derived === true });
    const mentions = names.map(
      ({ start, end, text, entry, annotated, line, column, candidates, confidence, derived }) => ({
        ...{ start: start + markLength, end: end + markLength, text, entry, annotated, line, column, candidates },
        ...{ confidence, ...(derived ? { derived } : {}) },
      }),
    );
    return { language, mentions };
  };
}
