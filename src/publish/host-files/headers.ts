// `_headers` of Netlify and Cloudflare Pages: a path, then its headers indented.
import type { SiteContext, SiteFileKind } from "../../site-context.ts";
import {
  editorFolder,
  editorHeaders,
  type Header,
  hashedFolders,
  keepForever,
  securityHeaders,
  sharedHeaders,
} from "../security-policy.ts";

/** What stands at the root of a site beside a folder for each language and the editor's. */
const atRoot = ["", "index.html", "404.html", "sw.js", "assets/*", "data/*", "pagefind/*"] as const;

/**
 * Both hosts join the values of a header that two rules set, so `Cache-Control` is named for hashed files only; their
 * own default for the rest is `max-age=0, must-revalidate`. For the same reason the headers that the editor has
 * otherwise are named path by path on a site that has an editor.
 */
export const headersFile: SiteFileKind = {
  id: "headers",
  files: ({ library, urls }) => {
    const rules = [
      ...securityRules(library, urls),
      ...hashedFolders.map((folder) => rule(urls.href(`${folder}*`), [{ name: "Cache-Control", value: keepForever }])),
    ];
    return [{ path: "_headers", contents: rules.join("\n") }];
  },
};

function securityRules(
  { languages, site: { admin } }: Pick<SiteContext["library"], "languages" | "site">,
  urls: SiteContext["urls"],
): string[] {
  if (admin === undefined) return [rule(urls.href("*"), securityHeaders)];
  const otherwise = securityHeaders.filter((header) => !sharedHeaders.includes(header));
  const paths = [...atRoot, ...languages.map((language) => `${language}/*`)];
  return [
    rule(urls.href("*"), sharedHeaders),
    ...paths.map((path) => rule(urls.href(path), otherwise)),
    rule(urls.href(`${editorFolder}*`), editorHeaders(admin)),
  ];
}

const rule = (path: string, headers: readonly Header[]) =>
  `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join("")}`;
