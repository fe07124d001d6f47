// The bar of a reading: which language, where the translation stands, what is underlined; who says so; who and what; print.
import { entryTypes } from "../../src/entry-types/index.ts";
import type { Language, Standing } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { densitySegments } from "./density.ts";
import { Icon } from "./icon.tsx";
import { Segments } from "./segments.tsx";

export interface ReadingBarProps {
  readonly t: Translate;
  readonly page: Language;
  /** The versions in the order of the page, each with its language's name. */
  readonly versions: readonly { readonly language: Language; readonly name: string }[];
  readonly density: string;
  /** The standings that claims of the text have; none where it has no claims. */
  readonly standings: readonly Standing[];
}

export const ReadingBar = ({ t, page, versions, density, standings }: ReadingBarProps) => (
  <section class="bar" aria-label={t("bar.label")}>
    <div class="wrap">
      {versions.length > 1 && <Views t={t} versions={versions} />}
      <div class="density needs-script">
        <span class="quiet lbl" id="bar-density">
          {t("density.label")}
        </span>
        <Segments setting="density" pressed={density} labelledBy="bar-density" segments={densitySegments(t)} />
      </div>
      <div class="end">
        <p class="legend" aria-hidden="true">
          {entryTypes.map((type) => (
            <span class={type.id}>{type.label[page]}</span>
          ))}
        </p>
        {standings.length > 0 && <Claims t={t} standings={standings} />}
        <a class="btn btn-q" href="#who" aria-label={t("who.short")}>
          <Icon name="who" />
          <span class="lbl">{t("who.short")}</span>
        </a>
        <button class="btn btn-q needs-script" type="button" data-print aria-label={t("print.label")}>
          <Icon name="print" />
        </button>
      </div>
    </div>
    <div class="progress" data-progress aria-hidden="true" />
  </section>
);

/** Shows the claims in the text; while they are shown, their lines are explained in place of those of mentions. */
const Claims = ({ t, standings }: Pick<ReadingBarProps, "t" | "standings">) => (
  <>
    <p class="legend of-claims" aria-hidden="true">
      {standings.map((standing) => (
        <span class="standing" data-standing={standing}>
          {t(`standing.${standing}`)}
        </span>
      ))}
    </p>
    <button
      class="btn btn-q needs-script"
      type="button"
      data-set-claims="on"
      data-else="off"
      aria-pressed="false"
      aria-label={t("claims.title")}
    >
      <Icon name="says" />
      <span class="lbl">{t("claims.title")}</span>
    </button>
  </>
);

const Views = ({ t, versions }: Pick<ReadingBarProps, "t" | "versions">) => (
  <>
    <Segments
      class="needs-script"
      setting="view"
      pressed={versions[0]?.language ?? ""}
      label={t("view.label")}
      segments={[
        ...versions.map(({ language, name }, index) => ({
          value: language,
          label: name,
          data: { "data-shows": String(index + 1) },
        })),
        { value: "both", label: t("view.both"), data: { "data-shows": "all" } },
      ]}
    />
    <Segments
      class="icons layout needs-script"
      setting="layout"
      pressed="side"
      label={t("layout.label")}
      segments={[
        { value: "side", label: t("layout.side"), icon: "side" },
        { value: "below", label: t("layout.below"), icon: "below" },
        { value: "one", label: t("layout.one"), icon: "one" },
      ]}
    />
  </>
);
