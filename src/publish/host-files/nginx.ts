// `nginx.conf.snippet`, to be included in the `server` block of an nginx host.
import type { Site } from "../../model.ts";
import type { SiteFileKind } from "../../site-context.ts";
import {
  askAgain,
  editorFolder,
  editorHeaders,
  type Header,
  hashedFolders,
  keepForever,
  mediaTypes,
  securityHeaders,
  sharedHeaders,
} from "../security-policy.ts";

/** nginx drops the headers of an outer block where an inner one adds its own, so each location names all of them. */
export const nginxFile: SiteFileKind = {
  id: "nginx",
  files: ({ library, urls }) => {
    const blocks = [
      "# Include this in the server block whose root is the published folder.",
      "charset utf-8;",
      "charset_types text/css application/javascript application/json application/xml text/xml text/plain image/svg+xml;",
      `error_page 404 ${urls.href("404.html")};`,
      ...hashedFolders.map((folder) => location(`^~ ${urls.href(folder)}`, keepForever, "try_files $uri =404;")),
      ...mediaTypes.map(({ ending, type }) =>
        location(`~ \\.${ending}$`, askAgain, "types { }", `default_type ${type};`, "try_files $uri =404;"),
      ),
      ...editorLocation(library.site, urls.href(editorFolder)),
      location(urls.prefix, askAgain, "index index.html;", "try_files $uri $uri/ =404;"),
    ];
    return [{ path: "nginx.conf.snippet", contents: `${blocks.join("\n")}\n` }];
  },
};

function editorLocation({ admin }: Site, folder: string): readonly string[] {
  if (admin === undefined) return [];
  const headers = [...sharedHeaders, ...editorHeaders(admin), { name: "Cache-Control", value: askAgain }];
  return [block(`^~ ${folder}`, headers, "index index.html;", "try_files $uri $uri/ =404;")];
}

function location(match: string, cacheControl: string, ...directives: readonly string[]): string {
  return block(match, [...securityHeaders, { name: "Cache-Control", value: cacheControl }], ...directives);
}

function block(match: string, headers: readonly Header[], ...directives: readonly string[]): string {
  const lines = [...directives, ...headers.map(({ name, value }) => `add_header ${name} "${value}" always;`)];
  return `location ${match} {\n${lines.map((line) => `  ${line}\n`).join("")}}`;
}
