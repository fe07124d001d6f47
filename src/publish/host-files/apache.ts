// `.htaccess` of Apache hosts.
import type { Site } from "../../model.ts";
import type { SiteFileKind } from "../../site-context.ts";
import {
  askAgain,
  editorFolder,
  editorHeaders,
  hashedFolders,
  keepForever,
  mediaTypes,
  securityHeaders,
} from "../security-policy.ts";

export const apacheFile: SiteFileKind = {
  id: "apache",
  files: ({ library, urls }) => {
    const hashed = hashedFolders.map((folder) => urls.href(folder)).join("|");
    const lines = [
      `ErrorDocument 404 ${urls.href("404.html")}`,
      "Options -Indexes",
      "DirectoryIndex index.html",
      "AddDefaultCharset UTF-8",
      "<IfModule mod_mime.c>",
      "  AddCharset UTF-8 .html .css .js .json .xml .svg .txt",
      ...mediaTypes.map(({ ending, type }) => `  AddType ${type} .${ending}`),
      "</IfModule>",
      "<IfModule mod_headers.c>",
      ...securityHeaders.map(({ name, value }) => `  Header always set ${name} "${value}"`),
      `  Header always set Cache-Control "${askAgain}"`,
      `  <If "%{REQUEST_URI} =~ m#^(${hashed})#">`,
      `    Header always set Cache-Control "${keepForever}"`,
      "  </If>",
      ...editorLines(library.site, urls.href(editorFolder)),
      "</IfModule>",
    ];
    return [{ path: ".htaccess", contents: `${lines.join("\n")}\n` }];
  },
};

/** What is set again below the editor's folder takes the place of the site's. */
function editorLines({ admin }: Site, folder: string): readonly string[] {
  if (admin === undefined) return [];
  return [
    `  <If "%{REQUEST_URI} =~ m#^${folder}#">`,
    ...editorHeaders(admin).map(({ name, value }) => `    Header always set ${name} "${value}"`),
    "  </If>",
  ];
}
