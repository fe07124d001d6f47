// `_headers` of Netlify and Cloudflare Pages: a path, then its headers indented.
import type { SiteFileKind } from "../../site-context.ts";
import { hashedFolders, keepForever, securityHeaders } from "../security-policy.ts";

/**
 * Both hosts join the values of a header that two rules set, so `Cache-Control` is named for hashed files only; their
 * own default for the rest is `max-age=0, must-revalidate`.
 */
export const headersFile: SiteFileKind = {
  id: "headers",
  files: ({ urls }) => {
    const everywhere = rule(urls.href("*"), securityHeaders);
    const hashed = hashedFolders.map((folder) =>
      rule(urls.href(`${folder}*`), [{ name: "Cache-Control", value: keepForever }]),
    );
    return [{ path: "_headers", contents: [everywhere, ...hashed].join("\n") }];
  },
};

const rule = (path: string, headers: readonly { name: string; value: string }[]) =>
  `${path}\n${headers.map(({ name, value }) => `  ${name}: ${value}\n`).join("")}`;
