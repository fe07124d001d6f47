// What a student answers on this page: kept at each change, shown again on return, and made into the answers file.
import type { Answer, AnswersFile } from "../../../../src/assignments/answers-file.ts";
import type { Asked, AskedAssignment } from "../lib/asked.ts";
import { keepWork, keptWork, type Work } from "../lib/kept-work.ts";
import { report } from "../lib/report.ts";
import { text } from "../lib/strings.ts";
import { type ShownQuestion, shownQuestions } from "./shown-question.ts";

/** Told to `document` after an answer changed; `detail` is the question's id, or "" where all are meant. */
export const answerEvent = "hashiya:answer";

/** Told to `document` after something was counted of how the student works. */
export const countEvent = "hashiya:count";

/** As `readAnswers` takes them. */
const mostCounted = 9999;

export class WorkSession {
  readonly assignment: AskedAssignment;
  readonly questions: readonly ShownQuestion[];
  #work: Work;
  #isKept = true;

  constructor(assignment: AskedAssignment) {
    this.assignment = assignment;
    this.questions = shownQuestions(assignment.questions);
    this.#work = keptWork(assignment);
    for (const question of this.questions) {
      question.show(this.#work.answers[question.asked.id]?.value);
      question.onChange(() => this.#take(question));
    }
  }

  get work(): Work {
    return this.#work;
  }

  /** Whether the device keeps what is answered. */
  get isKept(): boolean {
    return this.#isKept;
  }

  get answeredCount(): number {
    return this.questions.filter((question) => question.isAnswered()).length;
  }

  /** How often a guided reader has tried a question. */
  tries({ id }: Asked): number {
    return this.#work.answers[id]?.tries ?? 0;
  }

  countTry({ asked }: ShownQuestion): void {
    const answer = this.#work.answers[asked.id];
    if (answer)
      this.#keep(asked.id, { ...this.#work.answers, [asked.id]: { ...answer, tries: this.tries(asked) + 1 } });
  }

  /** Counts that a card was opened, or a block come back to: the teacher sees what the text made hard. */
  count(kind: "opened" | "returned", id: string): void {
    const counts = this.#work[kind] ?? {};
    this.#work = { ...this.#work, [kind]: { ...counts, [id]: Math.min((counts[id] ?? 0) + 1, mostCounted) } };
    this.#keep(undefined, this.#work.answers);
    document.dispatchEvent(new CustomEvent(countEvent));
  }

  rename(name: string): void {
    this.#work = { ...this.#work, name };
    this.#keep(undefined, this.#work.answers);
  }

  /** Whether the text opens part by part. */
  get isGuided(): boolean {
    return this.#work.guided ?? this.assignment.guided;
  }

  guide(guided: boolean): void {
    this.#work = { ...this.#work, guided };
    this.#keep(undefined, this.#work.answers);
  }

  /** The student has looked at the text as it is now: what was answered stands for it. */
  confirmText(): void {
    this.#work = { ...this.#work, text: this.assignment.text };
    const changed = (question: ShownQuestion) => {
      const answer = this.#work.answers[question.asked.id];
      return answer
        ? [[question.asked.id, { ...answer, prompt: question.asked.hash, value: question.value() }] as const]
        : [];
    };
    this.#keep("", Object.fromEntries(this.questions.flatMap(changed)));
  }

  /** Whether a question is asked otherwise than when it was answered. */
  isAskedAnew({ id, hash }: Asked): boolean {
    const answer = this.#work.answers[id];
    return answer !== undefined && answer.prompt !== hash;
  }

  /** Takes back every answer, and what was counted of how the student works. */
  clear(): void {
    for (const question of this.questions) {
      question.show(undefined);
      question.say([]);
    }
    const { opened: _, returned: __, ...kept } = this.#work;
    this.#work = { ...kept, text: this.assignment.text };
    this.#keep("", {});
  }

  answersFile(now: Date): AnswersFile {
    const { site, slug, language } = this.assignment;
    const { name, text: hash, answers, opened, returned } = this.#work;
    const given = this.questions.flatMap((question) => {
      const answer = question.isAnswered() ? answers[question.asked.id] : undefined;
      return answer ? [[question.asked.id, { ...answer, value: question.value() }] as const] : [];
    });
    return {
      hashiya: "answers",
      version: 1,
      site,
      assignment: slug,
      text: hash,
      language,
      name: name.trim(),
      saved: `${now.toISOString().slice(0, 19)}Z`,
      answers: Object.fromEntries(given),
      ...(opened && { opened }),
      ...(returned && { returned }),
    };
  }

  #take(question: ShownQuestion): void {
    const { id, hash } = question.asked;
    const tries = this.tries(question.asked);
    const { [id]: _, ...others } = this.#work.answers;
    const answer: Answer = { prompt: hash, value: question.value(), ...(tries > 0 && { tries }) };
    question.say([]);
    // Work begun on an empty page is on the text of today.
    if (Object.keys(this.#work.answers).length === 0) this.#work = { ...this.#work, text: this.assignment.text };
    this.#keep(id, question.isAnswered() || tries > 0 ? { ...others, [id]: answer } : others);
  }

  #keep(changed: string | undefined, answers: Work["answers"]): void {
    this.#work = { ...this.#work, answers };
    const wasKept = this.#isKept;
    this.#isKept = keepWork(this.assignment.slug, this.#work);
    if (wasKept && !this.#isKept) report(text("assignment.notKept"));
    if (changed !== undefined) document.dispatchEvent(new CustomEvent(answerEvent, { detail: changed }));
  }
}
