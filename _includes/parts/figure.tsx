// A figure: heading, sentence, drawing, what its signs mean, its files, then the same facts as a table.
import type { Drawing, FigureRow, FigureText, MadeFigure } from "../../src/figures/figure.ts";
import { languageRules } from "../../src/language/registry.ts";
import type { Language } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { ScrollRegion } from "./teach/scroll-region.tsx";
import { inLanguage } from "./words.tsx";

export interface FigureProps extends Pick<MadeFigure, "description" | "wide" | "narrow" | "signs" | "captions"> {
  readonly t: Translate;
  readonly page: Language;
  /** Begins the ids of its parts. */
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly tableCaption: string;
  readonly rows: readonly ShownRow[];
  readonly rest?: { readonly href: string; readonly text: string };
  readonly files: readonly { readonly ending: string; readonly href: string }[];
}

interface ShownRow extends FigureRow {
  readonly types: readonly string[];
  readonly readings: readonly string[];
}

/** Drawing and caption; its heading and table stand around it. */
export const FigureDrawing = (props: Omit<FigureProps, "columns" | "tableCaption" | "rows" | "rest">) => {
  const { t, id, title, description, wide, narrow, signs, captions, files } = props;
  const drawings = [
    { form: narrow === undefined ? "only" : "wide", drawing: wide },
    ...(narrow === undefined ? [] : [{ form: "narrow", drawing: narrow }]),
  ];
  return (
    <figure class="figure" id={`${id}-figure`} data-figure>
      {drawings.map(({ form, drawing }) => (
        <DrawingSvg id={`${id}-${form}`} class={`drawing drawing-${form}`} {...{ title, description, drawing }} />
      ))}
      <figcaption>
        <FigureSigns signs={signs} />
        <p>{captions.join(" ")}</p>
        {files.length > 0 && (
          <p class="figure-files">
            {t("figure.download")}{" "}
            {files.map(({ ending, href }) => (
              <a href={href} download aria-label={t("figure.downloadAs", { format: ending })}>
                {ending}
              </a>
            ))}
          </p>
        )}
      </figcaption>
    </figure>
  );
};

export type FigureSign = MadeFigure["signs"][number];

/** What each form of a drawing means. */
export const FigureSigns = ({ signs }: { readonly signs: readonly FigureSign[] }) =>
  signs.length === 0 ? null : (
    <ul class="figure-signs">
      {signs.map(({ drawing, text }) => (
        <li>
          <svg class="drawing sign" viewBox="0 0 28 16" width="28" height="16" aria-hidden="true" focusable="false">
            {drawing}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );

interface SvgProps {
  readonly id: string;
  readonly class: string;
  readonly title: string;
  readonly description: string;
  readonly drawing: Drawing;
}

/**
 * One image for a screen reader, which is the ground of the drawing. Its marks are links, and links cannot stand inside
 * an image: they are hidden from it and have no tab stop, since the table has the same ones.
 */
export const DrawingSvg = ({ id, class: name, title, description, drawing }: SvgProps) => (
  // biome-ignore lint/a11y/noSvgWithoutTitle: the title belongs to the image inside
  <svg
    class={name}
    viewBox={`0 0 ${drawing.width} ${drawing.height}`}
    width={drawing.width}
    height={drawing.height}
    focusable="false"
  >
    {/* biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a group of SVG is not interactive */}
    <g role="img" aria-labelledby={`${id}-title ${id}-description`}>
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      <rect class="ground" width={drawing.width} height={drawing.height} />
    </g>
    {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it has a tab stop */}
    <g aria-hidden="true">{drawing.content}</g>
  </svg>
);

/** The facts of the drawing, for those who cannot see it and for the keyboard. */
export const FigureTable = ({ t, page, id, columns, tableCaption, rows, rest }: FigureProps) => (
  <>
    <ScrollRegion class="figure-region" labelledBy={`${id}-table`}>
      <table class="figure-table">
        <caption id={`${id}-table`}>{tableCaption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ entries, types, readings, cells: [heading = [], ...cells] }) => (
            <tr data-entries={entries.join(" ")} data-types={types.join(" ")} data-readings={readings.join(" ")}>
              <th scope="row">
                <Cell page={page} t={t} texts={heading} />
              </th>
              {cells.map((texts, index) => (
                <td data-column={columns[index + 1]}>
                  <Cell page={page} t={t} texts={texts} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
    {rest !== undefined && (
      <p>
        <a href={rest.href}>{rest.text}</a>
      </p>
    )}
  </>
);

const Cell = ({
  t,
  page,
  texts,
}: {
  readonly t: Translate;
  readonly page: Language;
  readonly texts: readonly FigureText[];
}) => (
  <>
    {texts.map(({ text, language = page, href, entry }, index) => (
      <>
        {index > 0 && t("figure.comma")}
        {href === undefined ? (
          <bdi dir={languageRules(language).direction} lang={language === page ? undefined : language}>
            {text}
          </bdi>
        ) : (
          <a
            class={entry === undefined ? undefined : "name"}
            href={href}
            data-entry={entry}
            {...inLanguage(language, page)}
          >
            {text}
          </a>
        )}
      </>
    ))}
  </>
);
