// The pictures that stand for pages in social media (OpenGraph): one a language, and one a reading where the site asks.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { toXml } from "xast-util-to-xml";
import type { Library } from "../model.ts";
import type { SiteContext, SiteFile, SiteFileKind } from "../site-context.ts";
import { drawPicture } from "./social-picture/drawing.ts";
import { openFaces } from "./social-picture/faces.ts";
import { socialPicturePath, socialPictureSize } from "./social-picture/path.ts";
import { createRasteriser, type Rasteriser, rasteriserVersion } from "./social-picture/rasterise.ts";
import { type PictureSubject, readingSubject, siteSubject } from "./social-picture/subject.ts";
import { createTypesetter } from "./social-picture/typeset.ts";

export const socialPicture: SiteFileKind = {
  id: "social-picture",
  files: async ({ library, folders }) => {
    const [typeset, faces, rasterise] = await Promise.all([
      createTypesetter(),
      openFaces(folders),
      createRasteriser(folders.engine),
    ]);
    const draw = (subject: PictureSubject) =>
      cachedPicture(toXml(drawPicture(subject, typeset, faces)), folders, rasterise);
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

/** Kept below `.cache/` by what is drawn; the folder may be deleted at any time. */
function cachedPicture(svg: string, { project }: SiteContext["folders"], rasterise: Rasteriser): Uint8Array {
  const name = createHash("sha256").update(rasteriserVersion).update(svg).digest("hex");
  const folder = join(project, ".cache", "social-pictures");
  const file = join(folder, `${name}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = rasterise(svg, socialPictureSize.width);
    keep(folder, file, png);
    return png;
  }
}

/** Whole or not at all; a folder that cannot be written costs time, not the build. */
function keep(folder: string, file: string, png: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
  } catch {
    // Drawn again next time.
  }
}
