// The site's own faces, opened for drawing words without a browser.
import { readFile } from "node:fs/promises";
import type { Font } from "harfbuzzjs";
import { includedFile } from "../included-file.ts";
import type { SiteContext } from "../site-context.ts";

export interface Face {
  readonly font: Font;
  readonly unitsPerEm: number;
}

/** Faces in the order in which they are asked for a character. */
export interface Faces {
  /** Titles: Arabic first. */
  readonly arabicTitle: readonly Face[];
  readonly latinTitle: readonly Face[];
  /** Everything small. */
  readonly plain: readonly Face[];
}

/** Opens the faces of `_includes/assets/fonts/`: the project's where it has them, else the engine's. */
export async function openFaces(folders: SiteContext["folders"]): Promise<Faces> {
  const [naskh, serif, sans, sansArabic] = await Promise.all(
    ["hashiya-naskh-400", "hashiya-serif-400", "hashiya-sans-400", "hashiya-sans-arabic-400"].map((name) =>
      openFace(includedFile(folders, "assets", "fonts", `${name}.woff2`)),
    ),
  );
  if (naskh === undefined || serif === undefined || sans === undefined || sansArabic === undefined) {
    throw new Error("A face of the site is missing.");
  }
  return {
    arabicTitle: [naskh, serif, sans],
    latinTitle: [serif, naskh, sans],
    plain: [sans, sansArabic, serif, naskh],
  };
}

/** Opens one WOFF2 file. */
export async function openFace(file: string): Promise<Face> {
  const [{ Blob, Face: FontFace, Font: ScaledFont }, { decompress }] = await Promise.all([
    import("harfbuzzjs"),
    import("woff2-encoder"),
  ]);
  const face = new FontFace(new Blob(await decompress(await readFile(file))));
  return { font: new ScaledFont(face), unitsPerEm: face.upem };
}
