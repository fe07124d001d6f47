// The page of an assignment on paper.
import type { Html as Markup } from "../../src/model.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { Html } from "../parts/html.tsx";
import { SheetRow, Worksheet, type WorksheetProps } from "../parts/worksheet.tsx";
import { Document } from "./document.tsx";

export interface WorksheetRow {
  readonly id: string;
  /** Absent for a heading. */
  readonly number?: string;
  readonly html: Markup;
}

export interface WorksheetLayoutProps
  extends Omit<WorksheetProps, "page" | "title" | "instructions" | "rows" | "back"> {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly title: string;
  readonly instructions: Markup;
  readonly rows: readonly WorksheetRow[];
  /** The same assignment on the screen. */
  readonly screen: string;
}

export const WorksheetLayout = (props: WorksheetLayoutProps) => {
  const { context, address, t, title, rows, instructions, screen, ...sheet } = props;
  const page = address.language;
  return (
    <Document
      context={context}
      address={address}
      kind="worksheet"
      title={t("worksheet.title", { title })}
      description={t("worksheet.description", { title })}
      styles={["assignment"]}
    >
      <Worksheet
        {...sheet}
        t={t}
        page={page}
        title={{ language: page, text: title }}
        instructions={<Html class="prose read" html={instructions} />}
        rows={rows.map(({ id, number, html }) => (
          <SheetRow id={id} number={number}>
            <Html html={html} />
          </SheetRow>
        ))}
        back={
          <a class="btn" href={screen}>
            {t("worksheet.back")}
          </a>
        }
      />
    </Document>
  );
};
