// The page that opens a teacher's link: it says that it is opening, and a script puts the assignment in its place.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Plural, Translate } from "../../src/strings/index.ts";
import { Gloss } from "../parts/gloss.tsx";
import { DataBlock } from "../parts/metadata/index.tsx";
import { Document } from "./document.tsx";

interface OpenAssignmentLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
  /** The words of the parts that the script makes. */
  readonly words: Readonly<Record<string, string | Plural>>;
}

export const OpenAssignmentLayout = ({ context, address, t, words }: OpenAssignmentLayoutProps) => (
  <Document
    context={context}
    address={address}
    kind="open-assignment"
    title={t("openAssignment.title")}
    description={t("openAssignment.description")}
    scripts={["open-assignment"]}
    styles={["assignment"]}
    head={<DataBlock type="application/json" id="part-words" data={words} />}
    hasMarks
  >
    <div id="linked">
      <div class="wrap">
        <header class="head">
          <h1 class="disp">{t("openAssignment.title")}</h1>
          <p class="deck needs-script" role="status" data-open-says>
            {t("openAssignment.opening")}
          </p>
          <noscript>
            <p class="missing">{t("openAssignment.noScript")}</p>
          </noscript>
        </header>
      </div>
    </div>
    <Gloss t={t} />
  </Document>
);
