// The pages of the figures: each with its table, its files, and the cards of what it shows.
import type { VNode } from "preact";
import { FigureLayout } from "#includes/layouts/figure.tsx";
import { localised } from "../derive/localised.ts";
import type { Figure } from "../figures/figure.ts";
import { figures } from "../figures/index.ts";
import type { Library } from "../model.ts";
import { madeOfFigures } from "../publish/made-of.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { figureCards } from "./figure-cards.ts";
import { figureFilters } from "./figure-filters.ts";
import { figureSetting, shownFigure } from "./shown-figure.ts";

export const figurePage: PageKind = { id: "figure", addresses, render, madeOf: madeOfFigures };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages)
    for (const { id } of figures) yield { path: `/${language}/${id}/`, language, subject: id };
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const page = address.language;
  const figure = figures.find(({ id }) => id === address.subject);
  if (figure === undefined) throw new Error(`No figure «${address.subject}»`);
  const t = translator(page, library.site);
  const title = titleOf(figure, page);
  const made = figure.make(figureSetting(context, page));
  return (
    <FigureLayout
      context={context}
      address={address}
      t={t}
      title={title}
      figure={made === undefined ? undefined : shownFigure(context, page, figure.id, title, made)}
      filters={made === undefined ? [] : figureFilters(context, page, t, made.entries)}
      cards={made === undefined ? [] : figureCards(context, page, t, made.entries)}
      others={figures
        .filter((other) => other !== figure)
        .map((other) => ({ href: urls.figure(page, other.id), text: titleOf(other, page) }))}
    />
  );
}

const titleOf = (figure: Figure, page: string) => localised(figure.title, page, ["en"])?.value ?? figure.id;
