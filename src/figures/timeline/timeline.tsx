// The timeline: when the glossary's entries began and ended, what befell them, and when the readings were published.
import { listFormat } from "../../language/intl.ts";
import { fullDate } from "../dates.ts";
import type { Figure, FigureSetting, MadeFigure } from "../figure.ts";
import { yearWords } from "./axis.tsx";
import { DateMark } from "./date-mark.tsx";
import { beginning, type Dated, datedSubjects } from "./dated.ts";
import { drawPeriods, typesAmong } from "./draw-periods.tsx";
import { drawTimeline, scaleOf } from "./draw-timeline.tsx";
import { type Period, periodsOf } from "./periods.ts";
import { narrowTimeline, wideTimeline } from "./rows.ts";
import type { Scale } from "./scale.ts";
import { wayOf } from "./way.ts";

export const timeline: Figure = {
  id: "timeline",
  title: { ar: "الخطّ الزمني", en: "Timeline" },
  make,
};

/** More rows than this are not read one by one. */
const mostRows = 80;

function make(setting: FigureSetting): MadeFigure | undefined {
  const { t } = setting;
  const subjects = datedSubjects(setting);
  if (subjects.length === 0) return undefined;
  const scale = scaleOf(subjects, wideTimeline);
  const common = { description: description(setting, subjects), captions: captions(setting, scale) };
  if (subjects.length > mostRows) {
    const periods = periodsOf(subjects, scale);
    const narrow = scaleOf(subjects, narrowTimeline);
    return {
      description: common.description,
      wide: drawPeriods(setting, periods, scale, wideTimeline),
      narrow: drawPeriods(setting, periodsOf(subjects, narrow), narrow, narrowTimeline),
      signs: [],
      captions: [t("figure.timeline.many"), ...common.captions.slice(1)],
      table: periodTable(setting, periods),
      entries: [],
    };
  }
  return {
    ...common,
    wide: drawTimeline(setting, subjects, wideTimeline),
    narrow: drawTimeline(setting, subjects, narrowTimeline),
    signs: signs(setting, subjects),
    table: dateTable(setting, subjects),
    entries: subjects.flatMap(({ entry }) => entry?.id ?? []),
  };
}

function description(setting: FigureSetting, subjects: readonly Dated[]): string {
  const marks = subjects.flatMap(({ marks: own }) => own);
  const years = marks.map(({ span }) => beginning(span)).sort((one, other) => one - other);
  const year = (index: number) => yearWords(setting, Math.floor(years[index] ?? 0));
  return setting.t("figure.timeline.description", {
    dates: setting.t("figure.count.dates", { n: years.length }),
    first: year(0),
    middle: year(Math.floor(years.length / 2)),
    last: year(years.length - 1),
  });
}

function captions(setting: FigureSetting, { pieces }: Scale): string[] {
  const { t, language } = setting;
  const breaks = pieces.slice(1).map(({ from }) => yearWords(setting, from));
  const years = listFormat(language).format(breaks);
  return [t("figure.timeline.caption"), ...(breaks.length === 0 ? [] : [t("figure.timeline.breaks", { years })])];
}

function dateTable(setting: FigureSetting, subjects: readonly Dated[]): MadeFigure["table"] {
  const { t } = setting;
  const rows = subjects.flatMap(({ id, entry, label, href, marks }) =>
    marks.map(({ what, edtf, span }) => ({
      at: beginning(span),
      entries: [id],
      cells: [[{ ...label, href, entry: entry?.id }], [{ text: what }], [{ text: fullDate(setting, edtf) }]],
    })),
  );
  return {
    caption: t("figure.timeline.tableCaption"),
    columns: [t("figure.column.subject"), t("figure.column.what"), t("figure.column.date")],
    rows: rows.sort((one, other) => one.at - other.at).map(({ entries, cells }) => ({ entries, cells })),
  };
}

function periodTable(setting: FigureSetting, periods: readonly Period[]): MadeFigure["table"] {
  const { t } = setting;
  const types = typesAmong(setting, periods);
  return {
    caption: t("figure.timeline.manyCaption"),
    columns: [t("figure.column.period"), ...types.map(({ label }) => label)],
    rows: periods.map(({ from, to, counts }) => ({
      entries: [],
      cells: [
        [
          {
            text:
              to - from <= 1 ? yearWords(setting, from) : `${yearWords(setting, from)}–${yearWords(setting, to - 1)}`,
          },
        ],
        ...types.map(({ id }) => [{ text: t("number", { n: counts.get(id) ?? 0 }) }]),
      ],
    })),
    rest: { href: setting.glossaryHref() ?? "", text: t("figure.timeline.rest") },
  };
}

/** Each form that is in the drawing, in the box of a sign: 28 by 16. */
function signs({ t, language }: FigureSetting, subjects: readonly Dated[]): MadeFigure["signs"] {
  const marks = subjects.flatMap(({ marks: own }) => own);
  const way = wayOf(language, 28);
  const sure = { edtf: "", what: "", span: { isOpenStart: false, isOpenEnd: false, isFuzzy: false } };
  const forms = [
    { name: "begin", mark: { ...sure, role: "begin" }, isHere: marks.some(({ role }) => role === "begin") },
    { name: "end", mark: { ...sure, role: "end" }, isHere: marks.some(({ role }) => role === "end") },
    { name: "other", mark: { ...sure, role: "other" }, isHere: marks.some(({ role }) => role === "other") },
    {
      name: "fuzzy",
      mark: { ...sure, role: "begin", span: { ...sure.span, isFuzzy: true } },
      isHere: marks.some(({ span }) => span.isFuzzy),
    },
    {
      name: "open",
      mark: { ...sure, role: "begin", span: { ...sure.span, isOpenEnd: true } },
      isHere: marks.some(({ span }) => span.isOpenEnd || span.isOpenStart),
    },
  ] as const;
  return forms
    .filter(({ isHere }) => isHere)
    .map(({ name, mark }) => ({
      drawing: <DateMark mark={{ ...mark, from: 2, to: 26 }} way={way} middle={8} />,
      text: t(`figure.timeline.sign.${name}`),
    }));
}
