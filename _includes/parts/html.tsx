// The one place where markup enters a page unescaped: what the Markdown renderer has made.
import type { Language, Html as SafeMarkup } from "../../src/model.ts";

interface HtmlProps {
  readonly html: SafeMarkup;
  readonly class?: string;
  readonly id?: string;
  readonly lang?: Language;
  readonly dir?: "ltr" | "rtl";
}

export const Html = ({ html, ...attributes }: HtmlProps) => (
  <div {...attributes} dangerouslySetInnerHTML={{ __html: html }} />
);
