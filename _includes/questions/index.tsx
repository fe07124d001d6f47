// How each kind of question looks: controls on the screen, room on paper.
import type { VNode } from "preact";
import type { QuestionKindId } from "../../src/model.ts";
import { ChoiceControls, ChoicePaper } from "./choice.tsx";
import { EvidenceControls, EvidencePaper } from "./evidence.tsx";
import { MarkControls, MarkPaper } from "./mark.tsx";
import { MatchControls, MatchPaper } from "./match.tsx";
import type { QuestionProps } from "./question-props.tsx";
import { ShortControls, ShortPaper } from "./short.tsx";
import { SortControls, SortPaper } from "./sort.tsx";

interface QuestionLook<Kind extends QuestionKindId> {
  readonly Controls: (props: QuestionProps<Kind>) => VNode;
  readonly Paper: (props: QuestionProps<Kind>) => VNode;
}

export const questionLooks: { readonly [Kind in QuestionKindId]: QuestionLook<Kind> } = {
  choice: { Controls: ChoiceControls, Paper: ChoicePaper },
  match: { Controls: MatchControls, Paper: MatchPaper },
  mark: { Controls: MarkControls, Paper: MarkPaper },
  sort: { Controls: SortControls, Paper: SortPaper },
  evidence: { Controls: EvidenceControls, Paper: EvidencePaper },
  short: { Controls: ShortControls, Paper: ShortPaper },
};
