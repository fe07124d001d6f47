// Every kind of problem that Hashiya can report: its severity, what causes it and what cures it.
import type { Severity } from "./model.ts";

export interface ProblemKind {
  readonly severity: Severity;
  readonly cause: string;
  readonly cure: string;
}

const error = (cause: string, cure: string): ProblemKind => ({ severity: "error", cause, cure });
const warning = (cause: string, cure: string): ProblemKind => ({ severity: "warning", cause, cure });
/** Shown by `check --info` only. */
const info = (cause: string, cure: string): ProblemKind => ({ severity: "info", cause, cure });

export const problemKinds = {
  "align/count": warning(
    "Two versions of a reading part: a block has no partner.",
    "Give both versions the same blocks, or name the blocks that answer each other with {#name}.",
  ),
  "assignment/answer": error(
    "The key of a question does not fit it: no option or several are correct, or an answer is out of range.",
    "Mark one option correct: true, or count the boxes from 0.",
  ),
  "assignment/block": error(
    "A block named in an assignment is not in its reading, or not among those assigned.",
    "Name a block by its number or by the name it has in the text.",
  ),
  "assignment/duplicate-id": error(
    "Two questions of an assignment have one id.",
    "Give one of them another id; q1, q2 … are those of questions without one.",
  ),
  "assignment/equal-sides": error(
    "Two things of a match read the same, so that no answer is the right one.",
    "Change one of them.",
  ),
  "assignment/instructions": error(
    "An assignment's instructions are missing in a language, or stand outside a language section.",
    "Write them between ::: ar and ::: for each language of the site.",
  ),
  "assignment/key-public": warning(
    "The site publishes the keys of its assignments.",
    "Set teach.publishKeys to false and give teachers the file that `hashiya export keys` writes.",
  ),
  "assignment/not-found": error(
    "What is to be marked does not stand in the text.",
    "Name entries that the blocks mention, or copy the words from the text.",
  ),
  "assignment/past": warning("An assignment was due before today.", "Set a new date, or delete due."),
  "assignment/points": warning(
    "The points that are given are not the sum of the questions' points.",
    "Delete points: the sum is shown without it; or mend the points of a question.",
  ),
  "assignment/unknown-entry": error(
    "An assignment names an entry that does not exist.",
    "Mend the id or add the entry.",
  ),
  "assignment/unknown-reading": error(
    "An assignment is on a reading that does not exist.",
    "Name the folder of a reading in content/readings/.",
  ),
  "claim/attribute": error(
    "The braces of a claim hold something that is no attribute of one.",
    "Write the standing and who says so: [the words]{.claim by=entry-id}.",
  ),
  "claim/missing-speaker": error(
    "A claim or an official statement does not name who says so.",
    "Name the entry of whoever said it first: {.claim by=entry-id}.",
  ),
  "claim/nested": error(
    "A claim stands inside another.",
    "Close the outer claim before the inner one opens: a span has one standing.",
  ),
  "claim/standing": error(
    "The standing of a claim is missing, not known or given twice.",
    "Write one of .record, .official, .claim, .inference, .opinion.",
  ),
  "claim/syntax": error(
    "A claim is not well formed.",
    "Write [the words]{.claim by=entry-id}, the braces right after the bracket; around a mention, [[[name]]]{…}.",
  ),
  "claim/unknown-speaker": error("A claim is said by something that is no entry.", "Mend the id, or add the entry."),
  "date/invalid": error(
    "A date is not one of EDTF levels 0 and 1, or no such day exists.",
    "Write 1979, 1979-05, 1979-05-12, 1988~, 198X or 2022-01-20/2022-01-30.",
  ),
  "date/order": error("Something ends before it begins.", "Check which of the two dates is right."),
  "designation/undated": warning(
    "A designation does not say since when it holds: it is contested, and belongs to its time.",
    "Add its date.",
  ),
  "entry/alias-redundant": warning(
    "An alias says the same as the entry's label or another alias once spelling variants are folded.",
    "Delete the alias: it is found without it.",
  ),
  "entry/body-section": error("Text of an entry stands outside a language section.", "Put it between ::: ar and :::"),
  "entry/duplicate-id": error(
    "Two entries have one id, or ids that differ only in letter case.",
    "Rename one of the files.",
  ),
  "entry/label-collision": warning(
    "Two entries have one name.",
    "Mention them as [[id|words]], or drop the name from one.",
  ),
  "entry/unknown-type": error(
    "A file or folder of glossary/ belongs to no type of entry.",
    "Move it to the folder of a type.",
  ),
  "entry/unused": info("No reading mentions an entry.", "Mention it, or leave it to be found in the glossary."),
  "file/io": error(
    "A file or folder could not be read or written.",
    "Check that it exists and that you may read and write it.",
  ),
  "file/too-large": error("A file is over 5 MB or has a line over 1 MB.", "Split it; a reading is one article."),
  "front-matter/missing": error(
    "A file begins without front matter.",
    "Begin it with ---, the fields, and --- again; `hashiya new` writes a filled-in file.",
  ),
  "front-matter/unclosed": error(
    "The front matter opens with --- and never closes.",
    "Put --- on a line of its own after the last field.",
  ),
  "heading/level": error("A heading of level 1 stands in the body; the title is the page's heading.", "Begin with ##."),
  "heading/skipped": warning("A heading skips a level.", "Use the next level down."),
  "image/active": error(
    "A drawing (SVG) holds a script, an event handler or an address outside itself.",
    "Save it again as a plain drawing, or as PNG.",
  ),
  "image/alt": error(
    "A picture has no alternative text.",
    "Say what it shows: ![words](file); for decoration write ![](file){decorative}.",
  ),
  "image/missing": error("A picture does not exist.", "Put the file beside the text, or mend the path."),
  "image/remote": error(
    "A picture would be loaded from another site.",
    "Copy it beside the text and name it by its file name.",
  ),
  "label/tatweel": warning(
    "A name of an entry is stretched with tatweel (U+0640).",
    "Delete the tatweel: names are found without it. check --fix does.",
  ),
  "import/archive": error(
    "An imported archive is damaged, encrypted, too large once inflated, or holds what no document needs.",
    "Open the document in the program that made it and save it again, without a password.",
  ),
  "import/csv": error(
    "A spreadsheet of entries is not well formed, or a cell does not fit its column.",
    "Mend the cell that is named; `hashiya import --help` and the README name the columns.",
  ),
  "import/document": error(
    "An imported file is not what its name says, is too large, or holds no text.",
    "Save it again in one of the formats that import reads.",
  ),
  "import/exists": error(
    "An import would write over a file that is there.",
    "Delete the file first, or choose another address.",
  ),
  "import/glossary": error(
    "A termbase or vocabulary is not well formed, or something in it does not fit an entry.",
    "Mend the entry that is named; docs/formats.md says what import reads.",
  ),
  "import/xml": error(
    "XML in an imported file has a document type, which can define entities that expand without end.",
    "Save the document again with another program; word processors write none.",
  ),
  "link/missing": error(
    "A link leads to a page or a place in a page that does not exist.",
    "Mend the path or the #name.",
  ),
  "link/insecure": warning("A link uses http.", "Use https if the site offers it."),
  "link/scheme": error("A link uses a scheme that is not allowed.", "Use https, mailto, tel or a relative path."),
  "markdown/attribute": error(
    "An attribute in braces is not one of those allowed.",
    "Allowed are {#name}, {.class} from the list, lang= and dir=.",
  ),
  "markdown/html": warning(
    "HTML in Markdown is shown as text.",
    "Use the Markdown form: *emphasis*, [text](address), tables, lists.",
  ),
  "markdown/nesting": warning("Markup is nested deeper than 100 levels and is shown as text.", "Flatten it."),
  "mention/ambiguous": error("A mention fits more than one entry.", "Name the entry by its id: [[id|words]]."),
  "mention/one-sided": warning(
    "A version mentions an entry, and the same block of another version has its name without brackets.",
    "Put brackets around the name, or take them off in the other version.",
  ),
  "mention/placement": error(
    "A mention stands inside a link or an alternative text.",
    "Move it out: a link cannot hold another.",
  ),
  "mention/syntax": error(
    "A mention is not well formed.",
    "Write [[name]] or [[id|words]]; for two plain brackets write \\[[.",
  ),
  "mention/unannotated": info(
    "A name of an entry stands in a reading without brackets.",
    "Put brackets around it: npx hashiya annotate FILE --write",
  ),
  "mention/unknown": error(
    "A mention names no entry.",
    "Mend the name, add it to an entry's aliases, or add the entry.",
  ),
  "note/duplicate": error("A note is defined twice.", "Give one of them another name."),
  "note/undefined": error("A note is called but not defined.", "Add [^name]: and its text at the end of the file."),
  "note/unused": warning("A note is defined but never called.", "Call it with [^name] where it belongs, or delete it."),
  "path/loop": error("A symbolic link leads back to itself.", "Remove the link."),
  "path/name": error(
    "A file or folder name cannot be used as an address.",
    "Use a–z, 0–9 and single hyphens, 80 characters at most.",
  ),
  "path/output": error("The output folder cannot be used.", "Choose an empty folder or one that Hashiya made."),
  "path/outside": error("A path leads out of the project.", "Keep everything below the project's folder."),
  "path/type": error("A folder stands where a file is expected, or the other way round.", "Rename it."),
  "place/coordinates": error(
    "Coordinates are impossible or belong to no place.",
    "Latitude is between -90 and 90, longitude between -180 and 180.",
  ),
  "project/missing": error(
    "The folder is no project: content/ or content/site.yaml is missing.",
    "Run hashiya in the project's folder or name it with --project.",
  ),
  "reading/duplicate-block": error("Two blocks of a version have one name.", "Give each {#name} once."),
  "reading/empty": error("A version has no text.", "Write the text below the front matter."),
  "reading/missing-version": warning(
    "A reading lacks a version in one of the site's languages.",
    "Add index.<language>.md; until then its page shows another language.",
  ),
  "reading/original": error(
    "A version's original is missing, unknown or itself.",
    "One version has no translationOf; each other names it.",
  ),
  "reading/outdated": warning(
    "A translation is older than its original.",
    "Bring it up to the original and set translated: to the date, or set updated: of the original right.",
  ),
  "reading/section": error(
    "A language section stands in a reading or a page.",
    "Delete its ::: lines: a version is in one language.",
  ),
  "relation/contradiction": error(
    "A relation and its inverse are both typed and differ.",
    "Keep one of the two; the other is computed.",
  ),
  "relation/cycle": error("A hierarchy runs in a circle.", "Remove one relation of the circle."),
  "relation/unknown-entry": error("A relation leads to an entry that does not exist.", "Mend the id or add the entry."),
  "relation/unknown-kind": error(
    "A relation has a name that is not in the registry.",
    "Use one of the relations listed.",
  ),
  "schema/required": error("A required field or language is missing.", "Add it."),
  "schema/type": error("A field has a value of the wrong kind.", "Write the kind of value that is named."),
  "schema/unknown-key": error("A field has a name that is not known.", "Mend the name or delete the field."),
  "schema/value": error("A field has a value that is not allowed.", "Use one of the values listed."),
  "site/language": error("A language is not known.", "Use a BCP 47 tag such as ar, en or fr."),
  "text/bidi-control": warning(
    "An invisible control character changes the order of the text; an error in an address, in code and in the name of an entry.",
    "Delete it; a word of another direction needs none.",
  ),
  "text/confusable": warning(
    "A word mixes letters of two scripts that look alike or do not join.",
    "Write all of the word in one script.",
  ),
  "text/control": error("A control character stands in the text.", "Delete it."),
  "text/encoding": error("A file is not UTF-8 text.", "Save it as UTF-8."),
  "text/invisible": warning(
    "An invisible character or a presentation form stands where a plain letter or nothing belongs.",
    "Delete it or write the plain letter: check --fix does.",
  ),
  "words/epithet": warning(
    "A word that judges stands in a text outside a quotation.",
    "Say what was done and by whom, put what another said in quotation marks, or set epithets in content/site.yaml.",
  ),
  "yaml/aliases": error("YAML aliases expand to too much.", "Write the values out."),
  "yaml/duplicate-key": error("A field stands twice.", "Delete one of the two."),
  "yaml/syntax": error(
    "The front matter is not valid YAML.",
    "Indent with spaces; put quotation marks around a value with a colon.",
  ),
  "yaml/tag": error("A YAML tag is not known.", "Delete the tag."),
} as const satisfies Readonly<Record<string, ProblemKind>>;

export type ProblemCode = keyof typeof problemKinds;
