// A long list under its heading, which opens and closes it. It stands open; on a phone the script folds it.
import type { ComponentChildren } from "preact";

interface FoldProps {
  /** Id of the heading, which names the section around the fold. */
  readonly heading: string;
  readonly title: string;
  /** How much it holds, in words. */
  readonly count: string;
  readonly children: ComponentChildren;
}

export const Fold = ({ heading, title, count, children }: FoldProps) => (
  <details class="fold" data-fold open>
    <summary>
      <h2 class="disp" id={heading}>
        {title}
      </h2>{" "}
      <span class="quiet">{count}</span>
    </summary>
    {children}
  </details>
);
