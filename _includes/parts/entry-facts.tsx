// The facts of an entry as a list of terms and values.
import type { Language } from "../../src/model.ts";
import { inLanguage, type Words } from "./words.tsx";

/** A value with, perhaps, where it leads and what limits it (a time, a scope). */
export interface FactValue extends Words {
  readonly href?: string;
  readonly isExternal?: boolean;
  readonly details?: readonly string[];
}

export interface Fact {
  readonly term: string;
  readonly values: readonly FactValue[];
  /** Short values that stand in one line, with the comma of their language between. */
  readonly inline?: boolean;
}

interface EntryFactsProps {
  readonly page: Language;
  readonly facts: readonly Fact[];
}

export const EntryFacts = ({ page, facts }: EntryFactsProps) => (
  <dl class="entry-facts">
    {facts.map((fact) => (
      <div>
        <dt>{fact.term}</dt>
        <dd>
          {fact.inline ? (
            <InlineValues page={page} values={fact.values} />
          ) : (
            <ListedValues page={page} values={fact.values} />
          )}
        </dd>
      </div>
    ))}
  </dl>
);

interface ValuesProps {
  readonly page: Language;
  readonly values: readonly FactValue[];
}

const InlineValues = ({ page, values }: ValuesProps) => (
  <ul class="inline-values" {...inLanguage(values[0]?.language ?? page, page)}>
    {values.map((value) => (
      <li>
        <Value {...value} />
      </li>
    ))}
  </ul>
);

const ListedValues = ({ page, values }: ValuesProps) => (
  <ul class="listed-values">
    {values.map((value) => (
      <li>
        <span {...inLanguage(value.language, page)}>
          <Value {...value} />
        </span>
        {value.details?.map((detail) => (
          <span class="detail"> {detail}</span>
        ))}
      </li>
    ))}
  </ul>
);

const Value = ({ text, href, isExternal }: FactValue) =>
  href === undefined ? (
    <bdi>{text}</bdi>
  ) : (
    <a href={href} rel={isExternal ? "external noopener" : undefined}>
      <bdi>{text}</bdi>
    </a>
  );
