// The frame of every page: head, header, main, footer, and what browser code needs.
import type { ComponentChildren } from "preact";
import { languageRules } from "../../src/language/index.ts";
import type { Language } from "../../src/model.ts";
import { facesOf, footerLinks, headerLinks, pathIn } from "../../src/pages/chrome.ts";
import { metaPolicy } from "../../src/publish/security-policy.ts";
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import { clientStrings, ownName, type Translate, translator } from "../../src/strings/index.ts";
import { DataBlock, PageMetadata } from "../parts/metadata/index.tsx";
import { SearchDialog } from "../parts/search-dialog.tsx";
import { Settings } from "../parts/settings.tsx";
import { SiteFooter } from "../parts/site-footer.tsx";
import { SiteHeader } from "../parts/site-header.tsx";
import { TypeDescriptions } from "../parts/type-descriptions.tsx";

export interface DocumentProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  /** Id of its row in `pages/index.ts`. */
  readonly kind: string;
  readonly title: string;
  readonly description: string;
  /** The languages in which this page exists; all of the site's when not given. */
  readonly languages?: readonly Language[];
  /** Href of this page in another language; the same path with the language swapped when not given. */
  readonly alternate?: (language: Language) => string;
  /** Module entries besides "theme" and "site". */
  readonly scripts?: readonly string[];
  /** Stylesheets besides the site's own. */
  readonly styles?: readonly string[];
  readonly head?: ComponentChildren;
  /** data- attributes of `<body>`. */
  readonly body?: Readonly<Record<string, string>>;
  /** Whether the page shows reading text in a script with vowel marks. */
  readonly hasMarks?: boolean;
  /** A page that stands alone: no header, settings, footer or search. */
  readonly isBare?: boolean;
  readonly children: ComponentChildren;
}

export const Document = (props: DocumentProps) => {
  const { context, address, kind, body, children } = props;
  const { library, urls } = context;
  const { language } = address;
  const { site } = library;
  const t = translator(language, site);
  return (
    <html
      lang={language}
      dir={languageRules(language).direction}
      data-prefix={urls.prefix}
      data-digits={site.digits[language] ?? "latn"}
    >
      <Head {...props} />
      <body data-page={kind} {...body}>
        {!props.isBare && <Chrome {...props} t={t} />}
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        {!props.isBare && <SiteFooter t={t} links={footerLinks(context, language, t)} />}
        <p class="vh" id="status" role="status" />
        <TypeDescriptions site={site} page={language} />
        {!props.isBare && <SearchDialog t={t} href={urls.search(language)} />}
      </body>
    </html>
  );
};

const Chrome = ({ t, ...props }: DocumentProps & { readonly t: Translate }) => {
  const { context, address, kind } = props;
  const { library, urls } = context;
  const { language } = address;
  const hrefIn = props.alternate ?? ((other: Language) => urls.href(pathIn(address, other)));
  return (
    <>
      <a class="skip" href="#main">
        {t("site.skip")}
      </a>
      <SiteHeader
        t={t}
        language={language}
        home={urls.home(language)}
        title={library.site.title[language] ?? ""}
        tagline={library.site.tagline[language] ?? ""}
        search={urls.search(language)}
        links={headerLinks(context, address, kind, t)}
        languageLinks={(props.languages ?? library.languages)
          .filter((other) => other !== language)
          .map((other) => ({ language: other, href: hrefIn(other), name: ownName(other) }))}
      />
      <Settings t={t} hasMarks={props.hasMarks ?? false} density={props.body?.["data-density"]} />
    </>
  );
};

const Head = (props: DocumentProps) => {
  const { context, address, kind, title, description, languages, alternate, scripts = [], styles = [], head } = props;
  const { library, urls, assets } = context;
  const { language } = address;
  const site = library.site.title[language] ?? "";
  const asset = (path: string | undefined) => (path === undefined ? undefined : urls.href(path));
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={metaPolicy()} />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <meta name="color-scheme" content="light dark" />
      <title>{title === site ? site : `${title} — ${site}`}</title>
      <script src={asset(assets.scripts.theme)} />
      {facesOf(language, library.languages, kind).map((face) => (
        <link rel="preload" href={asset(assets.fonts[face])} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      {[assets.stylesheet, ...styles.map((name) => assets.styles[name])].map((sheet) => (
        <link rel="stylesheet" href={asset(sheet)} />
      ))}
      {["site", ...scripts].map((name) => (
        <script type="module" src={asset(assets.scripts[name])} />
      ))}
      <PageMetadata {...{ context, address, kind, title, description, languages, alternate }} />
      <DataBlock type="application/json" id="client-strings" data={clientStrings(language, kind)} />
      {head}
    </head>
  );
};
