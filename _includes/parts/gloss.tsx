// The popover of a mention, empty, and the template from which the script fills it.
import type { Translate } from "../../src/strings/index.ts";
import { Icon } from "./icon.tsx";

interface GlossProps {
  readonly t: Translate;
  /** Whether the page has mentions to step through. */
  readonly hasSteps?: boolean;
}

export const Gloss = ({ t, hasSteps = true }: GlossProps) => (
  <>
    <div class="gloss" id="gloss" popover="auto" role="dialog" aria-labelledby="gloss-h" />
    <template id="gloss-template">
      <div class="in" data-part="box">
        <div class="hd">
          <p class="kind" data-part="kind" />
          <button class="iconbtn close" type="button" data-gloss="close" aria-label={t("card.close")}>
            <Icon name="close" />
          </button>
        </div>
        <h2 class="disp" id="gloss-h" tabIndex={-1} data-part="label">
          …
        </h2>
        <p class="labels" data-part="labels" />
        <p class="def" data-part="definition" />
        <a class="others" href="#here" data-part="others">
          …
        </a>
        {hasSteps && (
          <div class="steps">
            <span data-part="position" />
            <button class="iconbtn" type="button" data-gloss="previous" aria-label={t("card.previous")}>
              <Icon name="previous" flips />
            </button>
            <button class="iconbtn" type="button" data-gloss="next" aria-label={t("card.next")}>
              <Icon name="next" flips />
            </button>
          </div>
        )}
        <div class="acts">
          <button class="btn" type="button" data-gloss="know" aria-pressed="false" aria-keyshortcuts="k">
            {t("card.know")}
          </button>
          <button class="btn" type="button" data-gloss="learn" aria-pressed="false" aria-keyshortcuts="l">
            {t("card.learn")}
          </button>
          <a class="btn btn-main" href="#here" data-part="open">
            {t("card.open")}
          </a>
        </div>
      </div>
    </template>
  </>
);
