// The pictures that stand for pages in social media (OpenGraph): one a language, and one a reading where the site asks.
import { join } from "node:path";
import { toXml } from "xast-util-to-xml";
import { fingerprint } from "../derive/fingerprint.ts";
import { cachedPicture } from "../drawing/cached-picture.ts";
import { openFaces } from "../drawing/faces.ts";
import { createRasteriser } from "../drawing/rasterise.ts";
import { createTypesetter } from "../drawing/typeset.ts";
import { madeOnce } from "../made-once.ts";
import type { Library } from "../model.ts";
import type { PlannedFile, SiteFileKind } from "../site-context.ts";
import { drawPicture } from "./social-picture/drawing.ts";
import { socialPicturePath, socialPictureSize } from "./social-picture/path.ts";
import { type PictureSubject, readingSubject, siteSubject } from "./social-picture/subject.ts";

export const socialPicture: SiteFileKind = {
  id: "social-picture",
  files: async ({ library, folders }) => {
    const typesetter = madeOnce(() => Promise.all([createTypesetter(), openFaces(folders)]));
    const rasteriser = madeOnce(() => createRasteriser(folders.engine));
    const kept = join(folders.project, ".cache", "social-pictures");
    return pictures(library, async (subject) => {
      const svg = toXml(drawPicture(subject, ...(await typesetter())));
      return cachedPicture(svg, socialPictureSize.width, kept, rasteriser);
    });
  },
};

function* pictures(library: Library, draw: (subject: PictureSubject) => Promise<Uint8Array>): Generator<PlannedFile> {
  for (const language of library.languages) {
    const ofSite = siteSubject(library, language);
    yield {
      path: socialPicturePath(library.site, language),
      madeOf: fingerprint(ofSite),
      make: () => draw(ofSite),
    };
    if (library.site.socialPictures !== "readings") continue;
    for (const reading of library.readings.values()) {
      const path = socialPicturePath(library.site, language, reading.slug);
      const subject = readingSubject(library, language, reading);
      yield { path, madeOf: fingerprint(subject), make: () => draw(subject) };
    }
  }
}
