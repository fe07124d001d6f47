// `robots.txt`: everything may be read; where the sitemap is. Crawlers ask for it at the root of a host only.
import type { SiteFileKind } from "../site-context.ts";

export const robots: SiteFileKind = {
  id: "robots",
  files: ({ library, urls }) => {
    const lines = ["User-agent: *", "Allow: /"];
    if (library.site.url !== "") lines.push("", `Sitemap: ${urls.absolute(urls.href("sitemap.xml"))}`);
    return [{ path: "robots.txt", contents: `${lines.join("\n")}\n` }];
  },
};
