// The teacher's page: make an assignment, mark answers, print. Without a script it says what it does and where to go.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { Make, type MakeProps } from "../parts/teach/make.tsx";
import { MarkBook } from "../parts/teach/mark-book.tsx";
import { Paper, type PrintedWork } from "../parts/teach/paper.tsx";
import { QuestionTemplates } from "../parts/teach/question-templates.tsx";
import { inLanguage } from "../parts/words.tsx";
import { Document } from "./document.tsx";

export interface TeachLayoutProps extends Omit<MakeProps, "page"> {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly works: readonly PrintedWork[];
  /** Href of their list, where there are any. */
  readonly assignments?: string;
  /** Hrefs that the script needs: of teach.json, of the texts of a reading, of the page that a link opens. */
  readonly data: { readonly site: string; readonly texts: string; readonly open: string };
}

const parts = ["make", "marks", "paper"] as const;

export const TeachLayout = (props: TeachLayoutProps) => {
  const { context, address, t, works, data } = props;
  const page = address.language;
  return (
    <Document
      context={context}
      address={address}
      kind="teach"
      title={t("teach.title")}
      description={t("teach.description")}
      scripts={["teach"]}
      styles={["teach"]}
      body={{ "data-site-data": data.site, "data-texts": data.texts, "data-open": data.open }}
    >
      <div class="wrap teach">
        <header class="head on-screen">
          <h1 class="disp">{t("teach.title")}</h1>
          <p class="deck">{t("teach.deck")}</p>
        </header>
        <noscript>
          <WithoutScript {...props} />
        </noscript>
        <div class="teach-live">
          <nav class="teach-nav on-screen" aria-label={t("teach.nav")}>
            <ul>
              {parts.map((part) => (
                <li>
                  <a href={`#${part}`} data-part={part}>
                    {t(`teach.${part}`)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <p class="missing on-screen" data-teach-failed hidden>
            {t("teach.failed")}
          </p>
          <Make {...props} page={page} />
          <MarkBook t={t} />
          <Paper t={t} page={page} works={works} />
        </div>
        <Platforms t={t} downloads={context.urls.downloads(page)} />
        <QuestionTemplates t={t} languages={props.languages} />
      </div>
    </Document>
  );
};

const Platforms = ({ t, downloads }: Pick<TeachLayoutProps, "t"> & { readonly downloads: string }) => (
  <section class="sec prose on-screen" id="platforms" aria-labelledby="platforms-h">
    <h2 class="disp" id="platforms-h">
      {t("teach.platforms")}
    </h2>
    <p>
      {t("teach.platforms.links")} <a href={downloads}>{t("downloads.title")}</a>
    </p>
    <p>{t("teach.platforms.quizzes")}</p>
    <pre dir="ltr">
      <code>npx hashiya export cartridge</code>
    </pre>
  </section>
);

const WithoutScript = ({ t, address, works, assignments }: TeachLayoutProps) => (
  <section class="prose">
    <p>{t("teach.noScript")}</p>
    <ul>
      {assignments !== undefined && (
        <li>
          <a href={assignments}>{t("teach.noScript.assignments")}</a>
        </li>
      )}
      {works.map(({ title, worksheet }) => (
        <li>
          {t("teach.noScript.worksheet")}{" "}
          <a href={worksheet} {...inLanguage(title.language, address.language)}>
            {title.text}
          </a>
        </li>
      ))}
    </ul>
    <p>{t("teach.noScript.keys")}</p>
    <pre dir="ltr">
      <code>npx hashiya export keys</code>
    </pre>
  </section>
);
