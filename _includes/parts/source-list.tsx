// The sources of an entry, numbered.
import type { Source } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";

export interface SourceListProps {
  readonly t: Translate;
  /** `written` is the source's date in the page's language. */
  readonly sources: readonly { readonly source: Source; readonly written?: string }[];
}

export const SourceList = ({ t, sources }: SourceListProps) => (
  <section class="entry-section" aria-labelledby="sources">
    <h2 class="disp" id="sources">
      {t("entry.sources")}
    </h2>
    <ol class="source-list">
      {sources.map(({ source, written }, index) => (
        <li id={`source-${index + 1}`}>
          <bdi>
            <SourceTitle source={source} />
          </bdi>
          {source.publisher !== undefined && <bdi class="detail"> {source.publisher}</bdi>}
          {written !== undefined && <span class="detail"> {written}</span>}
        </li>
      ))}
    </ol>
  </section>
);

const SourceTitle = ({ source: { title, url } }: { readonly source: Source }) =>
  url === undefined ? (
    title
  ) : (
    <a href={url} rel="external noopener">
      {title}
    </a>
  );
