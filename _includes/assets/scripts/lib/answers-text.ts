// Answers as plain text, to paste into a message: what the file holds, one line a question.
import type { AnswersFile } from "../../../../src/assignments/answers-file.ts";
import { answerWords, oneLine } from "./answer-words.ts";
import type { AskedAssignment } from "./asked.ts";
import { text } from "./strings.ts";

/** Longest address that mail programs are known to take, in characters. */
const longestMailAddress = 1800;

export function answersText(assignment: AskedAssignment, file: AnswersFile): string {
  const { slug, title, questions } = assignment;
  const name = oneLine(file.name);
  return [
    text("assignment.textTitle", { title, id: slug }),
    name === "" ? "" : text("assignment.textName", { name }),
    ...questions.map((question, index) => {
      const answer = answerWords(question, file.answers[question.id]?.value);
      return text("assignment.textLine", { n: index + 1, prompt: oneLine(question.prompt), answer });
    }),
    text("assignment.textHash", { hash: file.text }),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The address of a letter with the answers in it; undefined where it would be longer than mail programs take. */
export function mailAddress(subject: string, body: string): string | undefined {
  const address = `mailto:?subject=${encode(subject)}&body=${encode(body.replaceAll("\n", "\r\n"))}`;
  return address.length <= longestMailAddress ? address : undefined;
}

/** Half of a surrogate pair has no encoding, and isolates that the interface adds are no part of a letter. */
const encode = (words: string) => encodeURIComponent(words.replace(/[\ud800-\udfff\u2066-\u2069]/gu, ""));
