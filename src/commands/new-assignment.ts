// What `new assignment` writes: an assignment on a reading, with a question to choose and one to write.
import type { EntryType } from "../entry-types/index.ts";
import { listFolder, openProject } from "../load/files.ts";
import type { Language, Site } from "../model.ts";
import type { NewFile } from "./new-file.ts";

/** Words to begin from in the languages we know; others begin in English. */
const sample: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    title: "عنوان الواجب",
    choice: "من قال ذلك؟",
    right: "الجواب الصحيح",
    wrong: "جواب آخر",
    why: "لأنّ النصّ يقول ذلك.",
    short: "لماذا؟ أجب في جملتين.",
    model: "جواب يصلح مثالًا.",
    rubric: "يذكر السبب.",
    task: "اقرأ النصّ، ثم أجب عن الأسئلة.",
  },
  en: {
    title: "Title of the assignment",
    choice: "Who says so?",
    right: "The right answer",
    wrong: "Another answer",
    why: "Because the text says so.",
    short: "Why? Answer in two sentences.",
    model: "An answer that can serve as a model.",
    rubric: "Gives the reason.",
    task: "Read the text, then answer the questions.",
  },
};

/** On the first reading of the project; its file says where to name another. */
export function newAssignment(slug: string, { languages }: Site, _: EntryType, project: string): readonly NewFile[] {
  const reading =
    listFolder(openProject(project), "content/readings").find(({ isFolder }) => isFolder)?.name ?? "a-reading";
  const each = (key: string) =>
    `{ ${languages.map((language) => `${language}: "${sample[language]?.[key] ?? sample.en?.[key]}"`).join(", ")} }`;
  const option = (key: string) => each(key).slice(2, -2);
  const lines = [
    `reading: ${reading}`,
    `title: ${each("title")}`,
    "points: 5",
    "estimate: 20",
    "focus: []",
    "questions:",
    "  - kind: choice",
    "    points: 2",
    `    prompt: ${each("choice")}`,
    "    options:",
    `      - { ${option("right")}, correct: true }`,
    `      - { ${option("wrong")} }`,
    `    why: ${each("why")}`,
    "  - kind: short",
    "    points: 3",
    `    prompt: ${each("short")}`,
    "    words: 20-60",
    `    model: ${each("model")}`,
    `    rubric: [{ points: 3, text: ${each("rubric")} }]`,
  ];
  const task = languages.map((language) => `::: ${language}\n${sample[language]?.task ?? sample.en?.task}\n:::\n`);
  return [{ file: `content/assignments/${slug}.md`, text: `---\n${lines.join("\n")}\n---\n\n${task.join("\n")}` }];
}
