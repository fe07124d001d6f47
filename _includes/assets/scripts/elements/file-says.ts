// What the answers file says of how a student worked, in words, before it is handed in.
import { element } from "../lib/element.ts";
import { text } from "../lib/strings.ts";
import { answerEvent, countEvent, type WorkSession } from "./work-session.ts";

export function fileSays(section: HTMLElement, session: WorkSession): void {
  const list = section.querySelector<HTMLElement>("[data-file-says]");
  if (list === null) return;
  const draw = () => {
    const lines = linesOf(session);
    const said = lines.length > 0 ? lines : [text("assignment.says.nothing")];
    list.replaceChildren(...said.map((line) => element("li", {}, line)));
  };
  for (const name of [answerEvent, countEvent]) document.addEventListener(name, draw);
  draw();
}

function linesOf(session: WorkSession): string[] {
  const { work, questions } = session;
  const opened = Object.entries(work.opened ?? {}).map(([id, n]) => counted(nameOf(id), n));
  const returned = Object.entries(work.returned ?? {}).map(([block, n]) =>
    counted(text("assignment.paragraph", { n: Number(block) }), n),
  );
  const tried = questions.flatMap(({ asked }, index) => {
    const n = session.tries(asked);
    return n > 0 ? [counted(text("assignment.says.question", { n: index + 1 }), n)] : [];
  });
  const lists = { opened, returned, tries: tried };
  return Object.entries(lists).flatMap(([kind, items]) =>
    items.length === 0 ? [] : [text(`assignment.says.${kind}`, { list: listed(items) })],
  );
}

const counted = (what: string, n: number) => text("assignment.says.counted", { what, n });

const listed = (items: readonly string[]) => new Intl.ListFormat(document.documentElement.lang).format(items);

/** An entry by the words that name it in the text. */
function nameOf(entry: string): string {
  const mention = document.querySelector(`#reading .rows a.mention[data-entry="${CSS.escape(entry)}"]`);
  return mention?.textContent ?? entry;
}
