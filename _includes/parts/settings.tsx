// The popover of display settings. It opens without a script; what it sets needs one.
import type { Translate } from "../../src/strings/index.ts";
import { densitySegments } from "./density.ts";
import { Segments } from "./segments.tsx";

interface SettingsProps {
  readonly t: Translate;
  /** Whether the page shows Arabic reading text, whose vowel marks may be hidden. */
  readonly hasMarks: boolean;
  /** On a reading: the density it opens with. */
  readonly density?: string;
}

const zooms = [0.9, 1, 1.15, 1.3];

export const Settings = ({ t, hasMarks, density }: SettingsProps) => (
  <div class="settings" id="settings" popover="auto" role="dialog" aria-label={t("settings.label")}>
    <h2 id="set-theme">{t("theme.label")}</h2>
    <Segments
      setting="theme"
      pressed="system"
      labelledBy="set-theme"
      segments={[
        { value: "system", label: t("theme.system") },
        { value: "light", label: t("theme.light") },
        { value: "dark", label: t("theme.dark") },
        { value: "sepia", label: t("theme.sepia") },
      ]}
    />
    <h2 id="set-zoom">{t("text.label")}</h2>
    <Segments
      setting="zoom"
      pressed="1"
      labelledBy="set-zoom"
      segments={zooms.map((zoom) => ({ value: String(zoom), label: t("text.percent", { n: Math.round(zoom * 100) }) }))}
    />
    <h2 id="set-measure">{t("measure.label")}</h2>
    <Segments
      setting="measure"
      pressed="normal"
      labelledBy="set-measure"
      segments={[
        { value: "narrow", label: t("measure.narrow") },
        { value: "normal", label: t("measure.normal") },
        { value: "wide", label: t("measure.wide") },
      ]}
    />
    {hasMarks && (
      <>
        <h2 id="set-marks">{t("marks.label")}</h2>
        <Segments
          setting="marks"
          pressed="on"
          labelledBy="set-marks"
          segments={[
            { value: "on", label: t("marks.on") },
            { value: "off", label: t("marks.off") },
          ]}
        />
      </>
    )}
    <h2 id="set-keys">{t("keys.label")}</h2>
    <Segments
      setting="keys"
      pressed="on"
      labelledBy="set-keys"
      segments={[
        { value: "on", label: t("keys.on") },
        { value: "off", label: t("keys.off") },
      ]}
    />
    {density !== undefined && (
      <div class="narrow-only">
        <h2 id="set-density">{t("density.label")}</h2>
        <Segments setting="density" pressed={density} labelledBy="set-density" segments={densitySegments(t)} />
      </div>
    )}
  </div>
);
