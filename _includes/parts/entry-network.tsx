// The small network on the page of an entry; the lists of its relations say the same.
import type { Drawing } from "../../src/figures/figure.ts";
import { DrawingSvg, type FigureSign, FigureSigns } from "./figure.tsx";

export interface EntryNetworkProps {
  readonly title: string;
  readonly description: string;
  readonly drawing: Drawing;
  readonly signs: readonly FigureSign[];
  /** The network of the whole glossary. */
  readonly whole: { readonly href: string; readonly text: string };
}

export const EntryNetwork = ({ title, description, drawing, signs, whole }: EntryNetworkProps) => (
  <figure class="figure entry-network">
    <DrawingSvg id="network" class="drawing" {...{ title, description, drawing }} />
    <figcaption>
      <FigureSigns signs={signs} />
      <p>
        {description} <a href={whole.href}>{whole.text}</a>
      </p>
    </figcaption>
  </figure>
);
