// Formats that hold one reading a file, or one of its versions.
import type { Language, Library, Reading, Version } from "../model.ts";

/** The versions of a reading, the original first. */
export function versionsOf({ original, versions }: Reading): readonly Version[] {
  const others = Object.keys(versions).filter((language) => language !== original);
  return [original, ...others].flatMap((language) => versions[language] ?? []);
}

/** A file a reading, `data/tei/<slug>.xml`. */
export function readingFiles(folder: string, ending: string) {
  const pathOf = (slug: string) => `${folder}${slug}${ending}`;
  return {
    pathOf,
    paths: ({ readings }: Library) => [...readings.keys()].map(pathOf),
    at({ readings }: Library, path: string): Reading {
      const reading = readings.get(path.slice(folder.length, -ending.length));
      if (reading === undefined) throw new Error(`No export at ${path}`);
      return reading;
    },
  };
}

/** A file a version, `data/texts/<slug>.<language>.txt`. */
export function versionFiles(folder: string, ending: string) {
  const pathOf = (slug: string, language: Language) => `${folder}${slug}.${language}${ending}`;
  const pathsOf = (reading: Reading) => versionsOf(reading).map(({ language }) => pathOf(reading.slug, language));
  return {
    pathOf,
    pathsOf,
    at({ readings }: Library, path: string): { readonly reading: Reading; readonly version: Version } | undefined {
      if (!path.startsWith(folder) || !path.endsWith(ending)) return undefined;
      const name = path.slice(folder.length, -ending.length);
      const dot = name.lastIndexOf(".");
      const reading = readings.get(name.slice(0, dot));
      const version = reading?.versions[name.slice(dot + 1)];
      return reading === undefined || version === undefined ? undefined : { reading, version };
    },
  };
}
