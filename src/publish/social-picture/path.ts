// Where the picture that stands for a page in social media lies.
import type { Language, Site } from "../../model.ts";

/** Path below the site's root: the reading's own picture where the site makes them, else the language's. */
export function socialPicturePath(site: Site, language: Language, slug?: string): string {
  const ofReading = slug !== undefined && site.socialPictures === "readings";
  return ofReading ? `social/${language}/${slug}.png` : `social/${language}.png`;
}

export const socialPictureSize = { width: 1200, height: 630 };
