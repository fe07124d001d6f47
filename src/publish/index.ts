// The files of the site that are not pages, bundled assets or search index.
import type { SiteFileKind } from "../site-context.ts";
import { editor } from "./editor.ts";
import { exports } from "./exports.ts";
import { feed } from "./feed.ts";
import { figureFiles } from "./figure-files.ts";
import { apacheFile } from "./host-files/apache.ts";
import { githubPagesFile } from "./host-files/github-pages.ts";
import { headersFile } from "./host-files/headers.ts";
import { nginxFile } from "./host-files/nginx.ts";
import { publishedKeys } from "./keys.ts";
import { manifest } from "./manifest.ts";
import { readingTexts } from "./reading-texts.ts";
import { robots } from "./robots.ts";
import { sitemap } from "./sitemap.ts";
import { socialPicture } from "./social-picture.ts";
import { studyData } from "./study-data.ts";
import { teachData } from "./teach-data.ts";

export const siteFileKinds: readonly SiteFileKind[] = [
  sitemap,
  feed,
  manifest,
  robots,
  headersFile,
  apacheFile,
  nginxFile,
  githubPagesFile,
  socialPicture,
  studyData,
  teachData,
  publishedKeys,
  readingTexts,
  exports,
  figureFiles,
  editor,
];
