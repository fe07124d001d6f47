// The page of a figure.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { EntryCard, type EntryCardProps } from "../parts/entry-card.tsx";
import { FigureDrawing, type FigureProps, FigureTable } from "../parts/figure.tsx";
import { type FigureFilter, FigureTools } from "../parts/figure-filters.tsx";
import { Gloss } from "../parts/gloss.tsx";
import { Document } from "./document.tsx";

interface FigureLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  readonly title: string;
  /** Absent where there is nothing to show. */
  readonly figure?: Omit<FigureProps, "t" | "page">;
  readonly filters: readonly FigureFilter[];
  readonly cards: readonly Omit<EntryCardProps, "page">[];
  readonly others: readonly { readonly href: string; readonly text: string }[];
}

export const FigureLayout = ({ context, address, t, title, figure, filters, cards, others }: FigureLayoutProps) => {
  const page = address.language;
  const description = figure?.description ?? t("figure.empty");
  return (
    <Document
      context={context}
      address={address}
      kind="figure"
      title={title}
      description={description}
      scripts={["figures"]}
      styles={["figures"]}
    >
      <div class="wrap">
        <header class="head">
          <h1 class="disp">{title}</h1>
          <p class="deck">{description}</p>
        </header>
        {figure !== undefined && (
          <>
            <FigureTools t={t} page={page} filters={filters} />
            <FigureDrawing t={t} page={page} {...figure} />
            <FigureTable t={t} page={page} {...figure} />
            <div id="here" hidden data-pagefind-ignore>
              {cards.map((card) => (
                <EntryCard page={page} {...card} />
              ))}
            </div>
            <Gloss t={t} hasSteps={false} />
          </>
        )}
        {others.length > 0 && (
          <nav class="sec figure-others" aria-label={t("figure.others")}>
            <h2 class="disp">{t("figure.others")}</h2>
            <ul>
              {others.map(({ href, text }) => (
                <li>
                  <a href={href}>{text}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </Document>
  );
};
