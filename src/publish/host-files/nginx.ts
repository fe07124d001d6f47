// `nginx.conf.snippet`, to be included in the `server` block of an nginx host.
import type { SiteFileKind } from "../../site-context.ts";
import { askAgain, type Header, hashedFolders, keepForever, mediaTypes, securityHeaders } from "../security-policy.ts";

/** nginx drops the headers of an outer block where an inner one adds its own, so each location names all of them. */
export const nginxFile: SiteFileKind = {
  id: "nginx",
  files: ({ urls }) => {
    const blocks = [
      "# Include this in the server block whose root is the published folder.",
      "charset utf-8;",
      "charset_types text/css application/javascript application/json application/xml text/xml text/plain image/svg+xml;",
      `error_page 404 ${urls.href("404.html")};`,
      ...hashedFolders.map((folder) => location(`^~ ${urls.href(folder)}`, keepForever, "try_files $uri =404;")),
      ...mediaTypes.map(({ ending, type }) =>
        location(`~ \\.${ending}$`, askAgain, "types { }", `default_type ${type};`, "try_files $uri =404;"),
      ),
      location(urls.prefix, askAgain, "index index.html;", "try_files $uri $uri/ =404;"),
    ];
    return [{ path: "nginx.conf.snippet", contents: `${blocks.join("\n")}\n` }];
  },
};

function location(match: string, cacheControl: string, ...directives: readonly string[]): string {
  const headers: readonly Header[] = [...securityHeaders, { name: "Cache-Control", value: cacheControl }];
  const lines = [...directives, ...headers.map(({ name, value }) => `add_header ${name} "${value}" always;`)];
  return `location ${match} {\n${lines.map((line) => `  ${line}\n`).join("")}}`;
}
