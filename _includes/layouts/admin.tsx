// The page of the editor: nothing of the site's own, which has another policy.
import { languageRules } from "../../src/language/registry.ts";
import type { Language } from "../../src/model.ts";

export interface AdminLayoutProps {
  readonly language: Language;
  readonly policy: string;
  readonly title: string;
  readonly noScript: string;
  /** What to do where the page is not opened on the computer that has the folder; none where a Git host is named. */
  readonly folderAlone?: string;
  /** Addresses. */
  readonly icon: string;
  readonly script: string;
  readonly config: string;
}

export const AdminLayout = ({
  language,
  policy,
  title,
  noScript,
  folderAlone,
  icon,
  script,
  config,
}: AdminLayoutProps) => (
  <html lang={language} dir={languageRules(language).direction} data-config={config}>
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="robots" content="noindex" />
      <title>{title}</title>
      <link rel="icon" href={icon} />
      <script type="module" src={script} />
    </head>
    <body>
      <noscript>{noScript}</noscript>
      <main id={folderAlone === undefined ? undefined : "folder-alone"} hidden>
        <h1>{title}</h1>
        <p>{folderAlone}</p>
      </main>
    </body>
  </html>
);
