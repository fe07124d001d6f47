// An assignment as a quiz. It holds the key: no site may publish it.
import { x } from "xastscript";
import { wordsIn } from "../../assignments/published.ts";
import { listFormat } from "../../language/intl.ts";
import type { Assignment, Language, Library } from "../../model.ts";
import { translator } from "../../strings/index.ts";
import { inLanguage } from "../html-text.ts";
import { indentedXmlFile } from "../indented-xml.ts";
import { oneLine } from "../names.ts";
import { fields, material, qtiItem } from "./qti-item.ts";
import { weightsOf } from "./quiz-item.ts";
import { quizItems } from "./quiz-items.ts";

const structural: ReadonlySet<string> = new Set([
  ...["questestinterop", "assessment", "section", "item", "itemmetadata", "qtimetadata", "qtimetadatafield"],
  ...["presentation_material", "presentation", "flow_mat", "material", "response_lid", "render_choice"],
  ...["response_label", "response_str", "resprocessing", "outcomes", "respcondition", "conditionvar", "and", "not"],
  ...["itemfeedback", "solution", "solutionmaterial"],
]);

/**
 * @param address of the assignment's page
 * @returns undefined where no question can be asked
 * @see IMS Common Cartridge 1.1, profile of QTI 1.2.1
 */
export function quiz(
  library: Library,
  assignment: Assignment,
  language: Language,
  address: string,
): string | undefined {
  const reading = library.readings.get(assignment.reading);
  if (reading === undefined) return undefined;
  const t = translator(language, library.site);
  const asked = assignment.questions.map((question) =>
    quizItems(question, { library, language, t, reading, slug: assignment.slug }),
  );
  const items = asked.flat();
  if (items.length === 0) return undefined;
  const leftOut = asked.flatMap((own, index) => (own.length === 0 ? [t("number", { n: index + 1 })] : []));
  const title = oneLine(wordsIn(assignment.title, language).text);
  const page = inLanguage("p", language, x("a", { href: address }, title));
  const numbers = listFormat(language).format(leftOut);
  const missing = leftOut.length === 0 ? [] : [inLanguage("p", language, t("cartridge.leftOut", { numbers }))];
  const weights = weightsOf(items.map(({ points }) => points));
  const shown = assignment.feedback ? "Yes" : "No";
  return indentedXmlFile(
    x(
      "questestinterop",
      { xmlns: "http://www.imsglobal.org/xsd/ims_qtiasiv1p2" },
      x(
        "assessment",
        { ident: `quiz-${assignment.slug}`, title },
        fields([
          ["cc_profile", "cc.exam.v0p1"],
          ["qmd_assessmenttype", "Examination"],
          ["qmd_scoretype", "Percentage"],
          ["qmd_feedbackpermitted", shown],
          ["qmd_hintspermitted", "No"],
          ["qmd_solutionspermitted", shown],
        ]),
        x("presentation_material", {}, x("flow_mat", {}, material([page, ...missing]))),
        x(
          "section",
          { ident: `questions-${assignment.slug}` },
          items.map((item, index) => qtiItem(item, weights[index] ?? 0)),
        ),
      ),
    ),
    structural,
  );
}
