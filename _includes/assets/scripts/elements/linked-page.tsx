// The page of a linked assignment: its head and questions made of the same parts as those of the site's own, its text
// taken over from the reading's page with all its tools.
import { render } from "preact";
import { FocusEntries } from "#includes/parts/focus-entries.tsx";
import { inLanguage } from "#includes/parts/words.tsx";
import { Work } from "#includes/parts/work.tsx";
import { wordsIn } from "../../../../src/assignments/published.ts";
import type { Localized } from "../../../../src/model.ts";
import type { Translate } from "../../../../src/strings/index.ts";
import type { OpenedLink } from "../lib/linked.ts";
import { linkedBlocks } from "../lib/linked-blocks.ts";
import { text, wordsOfBlock } from "../lib/strings.ts";
import { linkedFacts, Task } from "./linked-parts.tsx";

/**
 * Puts the assignment in the place of what the page says while it opens.
 * @param page the page of the reading
 * @param root href of the site's root
 */
export function showLinked(opened: OpenedLink, page: Document, root: string): void {
  const holder = document.getElementById("linked");
  const article = page.getElementById("reading");
  if (holder === null || article === null) throw new Error("This site's page of the reading is not as it should be.");
  holder.replaceChildren();
  render(<Linked opened={opened} root={root} />, holder);
  document.title = opened.asked.title;
  const { reading, view, shows, layout, density } = page.body.dataset;
  Object.assign(document.body.dataset, { page: "assignment", reading, view, shows, layout, density });
  document.body.dataset.assignment = opened.asked.slug;
  chooseView(opened.link.view, page);

  const own = holder.querySelector<HTMLElement>("#reading");
  Object.assign(own?.dataset ?? {}, { citation: article.dataset.citation, address: article.dataset.address });
  const isWhole = opened.asked.blocks.length === opened.texts.blocks.length;
  holder.querySelector(".rows")?.append(...assignedRows(page, opened.asked.blocks));
  const bar = take(page, ".bar");
  if (!isWhole) bar?.querySelector("a[href='#who']")?.remove();
  if (bar) holder.querySelector(".work-page")?.before(bar);
  own?.append(
    ...["#who", "#here", "#offline"].flatMap((part) => (part === "#who" && !isWhole ? [] : (take(page, part) ?? []))),
  );
}

const Linked = ({ opened, root }: { readonly opened: OpenedLink; readonly root: string }) => {
  const { asked, link, questions, texts, focus } = opened;
  const page = asked.language;
  const t: Translate = wordsOfBlock("part-words");
  return (
    <article id="reading" aria-labelledby="h">
      <header class="head task">
        <div class="wrap">
          <p class="eyebrow">
            {[t("assignment.kind"), ...linkedFacts(opened, t)].map((fact) => (
              <span>{fact}</span>
            ))}
          </p>
          <h1 class="disp" id="h" {...shown(link.title, page)} />
          <div class="task-parts">
            <div>
              {Object.keys(link.task).length > 0 && <Task task={link.task} page={page} />}
              <p class="on-reading">
                {t("assignment.on")}{" "}
                <a href={`${root}${page}/readings/${asked.reading}/`} {...shown(texts.title, page)} />
              </p>
              <Notices opened={opened} />
            </div>
            {focus.length > 0 && (
              <FocusEntries
                page={page}
                title={t("assignment.focus")}
                entries={focus.map(({ id, type, label }) => ({
                  id,
                  type,
                  href: `${root}${page}/glossary/${id}/`,
                  label: wordsIn(label, page),
                }))}
              />
            )}
          </div>
        </div>
      </header>
      <div class="work-page wrap">
        <section class="text" aria-label={t("assignment.text")}>
          <div class="rows" />
        </section>
        <Work t={t} page={page} questions={questions} blocks={linkedBlocks(opened, t)} />
      </div>
    </article>
  );
};

const Notices = ({ opened: { missing, isTextChanged } }: { readonly opened: OpenedLink }) => (
  <>
    {isTextChanged && <p class="missing">{text("assignment.link.changed")}</p>}
    {missing.length > 0 && <p class="missing">{text("assignment.link.missing", { n: missing.length })}</p>}
    <p class="quiet">{text("assignment.link.made")}</p>
  </>
);

/** Attributes and text of an element that holds words someone wrote. */
function shown(words: Localized, page: string) {
  const { language, text: children } = wordsIn(words, page);
  return { ...inLanguage(language, page), children };
}

/** The version that the teacher wants shown first, where the reading has it. */
function chooseView(view: string | undefined, page: Document): void {
  const button = view && page.querySelector<HTMLElement>(`button[data-set-view="${CSS.escape(view)}"]`);
  if (!button) return;
  document.body.dataset.view = view;
  document.body.dataset.shows = button.dataset.shows ?? "1";
}

/** The rows of the blocks, each with the heading above it. */
function assignedRows(page: Document, blocks: readonly number[]): Node[] {
  const rows = [...page.querySelectorAll<HTMLElement>("#reading .rows > .row")];
  const isAssigned = (row: HTMLElement | undefined) => blocks.includes(Number(row?.dataset.p));
  const below = (index: number) => rows.slice(index).find(({ dataset }) => dataset.p !== undefined);
  return rows.filter((_, index) => isAssigned(below(index))).map((row) => document.adoptNode(row));
}

function take(page: Document, selector: string): HTMLElement | undefined {
  const part = page.querySelector<HTMLElement>(selector);
  return part ? document.adoptNode(part) : undefined;
}
