// A question of a quiz in QTI 1.2.1, as Common Cartridge 1.1 profiles it.
import type { Element } from "xast";
import { x } from "xastscript";
import { htmlText } from "../html-text.ts";
import type { ChoiceItem, EssayItem, QuizItem } from "./quiz-item.ts";

const response = "response";
const feedback = "why";
const solution = "solution";
const full = "100";

/** @param weight whole, from 0 to 99 */
export function qtiItem(item: QuizItem, weight: number): Element {
  const isEssay = item.kind === "essay";
  return x(
    "item",
    { ident: item.id, title: item.title },
    x("itemmetadata", {}, fields([...profile(item), ["cc_weighting", String(weight)]])),
    x("presentation", {}, material(item.prompt), isEssay ? essayResponse() : choiceResponse(item)),
    x(
      "resprocessing",
      {},
      x("outcomes", {}, x("decvar", { varname: "SCORE", vartype: "Decimal", minvalue: "0", maxvalue: full })),
      item.why.length === 0 ? [] : [shown(feedback, "Response")],
      isEssay && item.solution.length > 0 ? [shown(solution, "Solution")] : [],
      isEssay ? essayScore(item) : [choiceScore(item)],
    ),
    item.why.length === 0 ? [] : x("itemfeedback", { ident: feedback }, x("flow_mat", {}, material(item.why))),
    isEssay ? solutionFeedback(item) : [],
  );
}

/** @see Common Cartridge 1.1, profile of QTI, metadata of items */
function profile(item: QuizItem): readonly Field[] {
  if (item.kind === "choice") {
    return [["cc_profile", item.isMultiple ? "cc.multiple_response.v0p1" : "cc.multiple_choice.v0p1"]];
  }
  return [
    ["cc_profile", "cc.essay.v0p1"],
    ["qmd_scoringpermitted", "Yes"],
    ["qmd_computerscored", "No"],
  ];
}

export type Field = readonly [label: string, entry: string];

export const fields = (values: readonly Field[]): Element =>
  x(
    "qtimetadata",
    values.map(([label, entry]) => x("qtimetadatafield", {}, x("fieldlabel", label), x("fieldentry", entry))),
  );

/** HTML, since plain text has no direction. */
export const material = (html: readonly Element[]): Element =>
  x("material", {}, x("mattext", { texttype: "text/html" }, htmlText(html)));

const optionId = (index: number): string => `option-${index + 1}`;

function choiceResponse({ options, isMultiple }: ChoiceItem): Element {
  const labels = options.map((option, index) => x("response_label", { ident: optionId(index) }, material([option])));
  const rcardinality = isMultiple ? "Multiple" : "Single";
  return x("response_lid", { ident: response, rcardinality }, x("render_choice", { shuffle: "No" }, labels));
}

const essayResponse = (): Element => x("response_str", { ident: response, rcardinality: "Single" }, x("render_fib"));

/** What is told whatever is answered. */
const shown = (linkrefid: string, feedbacktype: "Response" | "Solution"): Element =>
  x(
    "respcondition",
    { continue: "Yes" },
    x("conditionvar", {}, x("other")),
    x("displayfeedback", { feedbacktype, linkrefid }),
  );

/** All points or none: of several answers all must be chosen, and no other. */
function choiceScore({ options, correct, isMultiple }: ChoiceItem): Element {
  const chosen = (index: number) => x("varequal", { respident: response, case: "Yes" }, optionId(index));
  const condition = isMultiple
    ? x(
        "and",
        options.map((_, index) => (correct.includes(index) ? chosen(index) : x("not", {}, chosen(index)))),
      )
    : correct.map(chosen);
  return scored(x("conditionvar", {}, condition));
}

/** A person marks it; only the model answer itself is right without one. */
function essayScore({ model }: EssayItem): Element[] {
  return model === undefined ? [] : [scored(x("conditionvar", {}, x("varequal", { respident: response }, model)))];
}

const scored = (condition: Element): Element =>
  x("respcondition", { continue: "No" }, condition, x("setvar", { action: "Set", varname: "SCORE" }, full));

function solutionFeedback(item: EssayItem): Element[] {
  if (item.solution.length === 0) return [];
  const solved = x("solution", {}, x("solutionmaterial", {}, x("flow_mat", {}, material(item.solution))));
  return [x("itemfeedback", { ident: solution }, solved)];
}
