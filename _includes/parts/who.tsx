// Who and what: every entry of a reading, with a strip of its places in the text and links to its paragraphs.
import type { ComponentChildren } from "preact";
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Fold } from "./fold.tsx";
import { Segments } from "./segments.tsx";
import { inLanguage, type Words } from "./words.tsx";

export interface WhoEntry {
  readonly id: string;
  readonly type: string;
  readonly label: Words;
  readonly others: readonly Words[];
  /** Its place in the order of the text, from 1. */
  readonly rank: number;
  readonly count: number;
  readonly typeRank: number;
  /** SVG path of the ticks, in a box of 250 × 24. */
  readonly ticks: string;
  /** One for each paragraph: the first mention in it. */
  readonly jumps: readonly { readonly href: string; readonly text: string; readonly label: string }[];
}

interface WhoProps {
  readonly t: Translate;
  readonly page: Language;
  readonly entries: readonly WhoEntry[];
  /** After the list: where it all is. */
  readonly children?: ComponentChildren;
}

export const Who = ({ t, page, entries, children }: WhoProps) => (
  <section class="after who" id="who" aria-labelledby="who-h">
    <div class="wrap">
      <Fold heading="who-h" title={t("who.title")} count={t("count.entries", { n: entries.length })}>
        <div class="who-head">
          <p>
            {t("who.lede")} <span class="who-share" data-known-share />
          </p>
          <Segments
            class="needs-script"
            setting="order"
            pressed="text"
            label={t("order.label")}
            segments={[
              { value: "text", label: t("order.text") },
              { value: "count", label: t("order.count") },
              { value: "type", label: t("order.type") },
            ]}
          />
        </div>
        <ol class="who-list" data-order="text">
          {entries.map((entry) => (
            <WhoItem page={page} {...entry} />
          ))}
        </ol>
        {children}
      </Fold>
    </div>
  </section>
);

const WhoItem = (props: WhoEntry & { readonly page: Language }) => {
  const { page, id, type, label, others, rank, count, typeRank, ticks, jumps } = props;
  return (
    <li class={type} data-entry={id} data-text={rank} data-count={count} data-type-rank={typeRank}>
      <span class="who-name kind" {...inLanguage(label.language, page)}>
        <a href={`#g-${id}`}>{label.text}</a>
      </span>
      <span class="who-others">
        {others.map(({ language, text }) => (
          <span class="who-other" {...inLanguage(language, page)}>
            {text}
          </span>
        ))}
      </span>
      <svg class="strip" viewBox="0 0 250 24" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="line" d="M0 12h250" />
        <path class="ticks" d={ticks} />
      </svg>
      <span class="jumps num">
        {jumps.map(({ href, text, label: words }) => (
          <a class="jump" href={href} aria-label={words}>
            {text}
          </a>
        ))}
      </span>
    </li>
  );
};
