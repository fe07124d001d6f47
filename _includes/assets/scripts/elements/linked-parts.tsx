// What the screen and the paper of a linked assignment have in common: its facts, the teacher's words.
import { inLanguage } from "#includes/parts/words.tsx";
import { wordsIn } from "../../../../src/assignments/published.ts";
import type { Localized } from "../../../../src/model.ts";
import type { Translate } from "../../../../src/strings/index.ts";
import type { OpenedLink } from "../lib/linked.ts";

/** When it is due, and its points. */
export function linkedFacts({ link: { due }, asked }: OpenedLink, t: Translate): readonly string[] {
  const day = due === undefined ? [] : [t("assignment.due", { date: dayIn(asked.language, due) })];
  return [...day, t("count.points", { n: asked.points })];
}

export const Task = ({ task, page }: { readonly task: Localized; readonly page: string }) => {
  const { language, text: words } = wordsIn(task, page);
  return (
    <div class="prose read" {...inLanguage(language, page)}>
      {words.split(/\n+/u).map((line) => (
        <p dir="auto">{line}</p>
      ))}
    </div>
  );
};

function dayIn(language: string, day: string): string {
  const numberingSystem = document.documentElement.dataset.digits ?? "latn";
  const format = new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC", numberingSystem });
  return format.format(new Date(`${day}T00:00:00Z`));
}
