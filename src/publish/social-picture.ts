// The pictures that stand for pages in social media (OpenGraph): one a language, and one a reading where the site asks.
import { join } from "node:path";
import { toXml } from "xast-util-to-xml";
import { cachedPicture } from "../drawing/cached-picture.ts";
import { openFaces } from "../drawing/faces.ts";
import { createRasteriser } from "../drawing/rasterise.ts";
import { createTypesetter } from "../drawing/typeset.ts";
import type { Library } from "../model.ts";
import type { SiteFile, SiteFileKind } from "../site-context.ts";
import { drawPicture } from "./social-picture/drawing.ts";
import { socialPicturePath, socialPictureSize } from "./social-picture/path.ts";
import { type PictureSubject, readingSubject, siteSubject } from "./social-picture/subject.ts";

export const socialPicture: SiteFileKind = {
  id: "social-picture",
  files: async ({ library, folders }) => {
    const [typeset, faces, rasterise] = await Promise.all([
      createTypesetter(),
      openFaces(folders),
      createRasteriser(folders.engine),
    ]);
    const kept = join(folders.project, ".cache", "social-pictures");
    const draw = (subject: PictureSubject) =>
      cachedPicture(toXml(drawPicture(subject, typeset, faces)), socialPictureSize.width, kept, rasterise);
    return pictures(library, draw);
  },
};

/** One at a time, since a large site has more than fit in memory. */
function* pictures(library: Library, draw: (subject: PictureSubject) => Uint8Array): Generator<SiteFile> {
  for (const language of library.languages) {
    yield { path: socialPicturePath(library.site, language), contents: draw(siteSubject(library, language)) };
    if (library.site.socialPictures !== "readings") continue;
    for (const reading of library.readings.values()) {
      const path = socialPicturePath(library.site, language, reading.slug);
      yield { path, contents: draw(readingSubject(library, language, reading)) };
    }
  }
}
