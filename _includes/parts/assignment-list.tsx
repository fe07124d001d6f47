// Assignments as a list: title, the reading, when due, how many points and minutes; how much is answered on this device.
import type { Language } from "../../src/model.ts";
import type { ListedAssignment } from "../../src/pages/assignment-facts.ts";
import { inLanguage } from "./words.tsx";

interface AssignmentListProps {
  readonly page: Language;
  readonly assignments: readonly ListedAssignment[];
}

export const AssignmentList = ({ page, assignments }: AssignmentListProps) => (
  <ol class="toc tasks">
    {assignments.map(({ slug, href, title, reading, facts, questions, questionCount }) => (
      <li data-assignment={slug} data-questions={questionCount}>
        <a href={href}>
          <span class="title disp" {...inLanguage(title.language, page)}>
            {title.text}
          </span>
          {reading !== undefined && (
            <span class="summary" {...inLanguage(reading.language, page)}>
              {reading.text}
            </span>
          )}
          <span class="tags quiet">
            {[questions, ...facts].map((fact) => (
              <span>{fact}</span>
            ))}
          </span>
          <span class="quiet state" data-assignment-state />
        </a>
      </li>
    ))}
  </ol>
);
