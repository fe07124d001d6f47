// `.htaccess` of Apache hosts.
import type { SiteFileKind } from "../../site-context.ts";
import { askAgain, hashedFolders, keepForever, mediaTypes, securityHeaders } from "../security-policy.ts";

export const apacheFile: SiteFileKind = {
  id: "apache",
  files: ({ urls }) => {
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
      "</IfModule>",
    ];
    return [{ path: ".htaccess", contents: `${lines.join("\n")}\n` }];
  },
};
