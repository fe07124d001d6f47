// The bar of a reading: which language, where the translation stands, what is underlined; who and what; print.
import { entryTypes } from "../../src/entry-types/index.ts";
import type { Language } from "../../src/model.ts";
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
}

export const ReadingBar = ({ t, page, versions, density }: ReadingBarProps) => (
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
