// `npm run fonts`: makes the faces of the site from the packaged ones, cut to the letters it uses and renamed as the
// Open Font License asks of a changed font with a reserved name.
import { copyFile, readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { renameFamily } from "./font-name-table.ts";

const packages = new URL("../node_modules/@expo-google-fonts/", import.meta.url);
const output = new URL("../_includes/assets/fonts/", import.meta.url);

interface Face {
  /** Name of the file made. */
  readonly file: string;
  readonly family: string;
  readonly style: string;
  /** Package and path of the source inside `packages`. */
  readonly source: string;
  readonly letters: string;
}

const range = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join("");

/** Space, digits, punctuation and signs that both scripts share. */
const shared = `${range(0x20, 0x40)}[\\]^_\`{|}~\u00a0©«»·×÷°±§¶–—‘’‚“”„†‡•…‹›′″−`;
const latin = `${shared}${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0xa1, 0xff)}ıŒœ€`;
/** Letters and marks of the ALA-LC romanisation of Arabic and Persian; U+02BB and U+02BC are kept for Turkic names. */
const romanisation = "ĀāĒēĪīŌōŪūḌḍḤḥḪḫṢṣṬṭẒẓẔẕḎḏṮṯĞğĠġŞşŠšŽžČčĊċŻż\u02bb\u02bc\u02be\u02bf\u0304\u0307\u0323\u0331";
/** Arabic and Persian letters, vowel marks, both sets of digits, punctuation, joiners and isolates. */
const arabic =
  `${range(0x60c, 0x60c)}\u061b\u061c\u061f${range(0x621, 0x63a)}${range(0x640, 0x655)}${range(0x660, 0x66d)}` +
  `\u0670\u0671\u067e\u0686\u0698\u06a4\u06a9\u06af\u06c0\u06cc\u06d4${range(0x6f0, 0x6f9)}` +
  `${range(0x200c, 0x200f)}${range(0x2066, 0x2069)}ﷲﷺ`;

const faces: readonly Face[] = [
  {
    file: "hashiya-naskh-400",
    family: "Hashiya Naskh",
    style: "Regular",
    source: "amiri/400Regular/Amiri_400Regular.ttf",
    letters: arabic + shared,
  },
  {
    file: "hashiya-sans-arabic-400",
    family: "Hashiya Sans Arabic",
    style: "Regular",
    source: "ibm-plex-sans-arabic/400Regular/IBMPlexSansArabic_400Regular.ttf",
    letters: arabic + latin,
  },
  {
    file: "hashiya-sans-arabic-600",
    family: "Hashiya Sans Arabic",
    style: "SemiBold",
    source: "ibm-plex-sans-arabic/600SemiBold/IBMPlexSansArabic_600SemiBold.ttf",
    letters: arabic + shared,
  },
  {
    file: "hashiya-sans-400",
    family: "Hashiya Sans",
    style: "Regular",
    source: "ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
    letters: latin + romanisation,
  },
  {
    file: "hashiya-sans-600",
    family: "Hashiya Sans",
    style: "SemiBold",
    source: "ibm-plex-sans/600SemiBold/IBMPlexSans_600SemiBold.ttf",
    letters: latin,
  },
  {
    file: "hashiya-sans-romanisation-400",
    family: "Hashiya Sans Romanisation",
    style: "Regular",
    source: "ibm-plex-sans/400Regular/IBMPlexSans_400Regular.ttf",
    letters: romanisation,
  },
  {
    file: "hashiya-serif-400",
    family: "Hashiya Serif",
    style: "Regular",
    source: "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
    letters: latin + romanisation,
  },
  {
    file: "hashiya-serif-600",
    family: "Hashiya Serif",
    style: "SemiBold",
    source: "source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
    letters: latin,
  },
  {
    file: "hashiya-serif-400-italic",
    family: "Hashiya Serif",
    style: "Italic",
    source: "source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf",
    letters: latin,
  },
];

/** What shaping needs; stylistic sets and alternates are left behind, which halves a naskh. */
const features = [
  ...["ccmp", "locl", "isol", "init", "medi", "med2", "fina", "fin2", "fin3", "rlig", "calt", "clig", "liga", "rclt"],
  ...["curs", "kern", "mark", "mkmk", "dist", "lnum", "tnum", "onum", "pnum"],
];

const keptNames = [0, 1, 2, 3, 4, 5, 6, 13, 14];

for (const face of faces) {
  const original = await readFile(new URL(face.source, packages));
  const renamed = renameFamily(original, face.family, face.style);
  const subset = await subsetFont(renamed, face.letters, {
    targetFormat: "woff2",
    keepFeatures: features,
    preserveNameIds: keptNames,
    noHinting: true,
  });
  await writeFile(new URL(`${face.file}.woff2`, output), subset);
  console.log(`${face.file}.woff2 ${subset.length} bytes`);
}

const licences = {
  "OFL-naskh.txt": "amiri",
  "OFL-sans-arabic.txt": "ibm-plex-sans-arabic",
  "OFL-sans.txt": "ibm-plex-sans",
  "OFL-serif.txt": "source-serif-4",
};
for (const [file, folder] of Object.entries(licences)) {
  await copyFile(new URL(`${folder}/LICENSE_FONT`, packages), new URL(file, output));
}
