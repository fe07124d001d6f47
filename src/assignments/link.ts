// A teacher's assignment as the fragment of a link. Nothing is sent: the link is the assignment, and never its key.
import type { PublicOf, QuestionKindId } from "../assignment-model.ts";
import type { Language, Localized } from "../model.ts";
import { packText, unpackText } from "./compressed.ts";
import { readLinked, writeLinked } from "./link-shape.ts";
import { parseJson } from "./untrusted.ts";

/** A question of the site's own assignments, named by where it stands. */
export interface BorrowedQuestion {
  readonly assignment: string;
  readonly id: string;
}

/** A question in the teacher's own words. Blocks in it are numbers of the reading, as everywhere. */
export type WrittenQuestion = { [Kind in QuestionKindId]: WrittenQuestionOf<Kind> }[QuestionKindId];

export interface WrittenQuestionOf<Kind extends QuestionKindId> {
  readonly kind: Kind;
  readonly points: number;
  readonly prompt: Localized;
  /** Number of the block after which a guided reader is asked. */
  readonly after?: number;
  readonly public: PublicOf[Kind];
}

export type LinkedQuestion = BorrowedQuestion | WrittenQuestion;

/** What a link holds. Words may be there in one language only: show them as they are, with their `lang` and `dir`. */
export interface LinkedAssignment {
  /** Eight letters and digits, drawn once when the assignment is made. */
  readonly id: string;
  /** Slug of the reading. */
  readonly reading: string;
  /** The first twelve digits of the reading's hash (after "sha256:") when the link was made. */
  readonly text: string;
  readonly title: Localized;
  /** What the teacher says; no language where nothing is said. Plain text, line feeds kept. */
  readonly task: Localized;
  /** Numbers of the assigned blocks, in order; empty: all of the reading. */
  readonly blocks: readonly number[];
  /** Ids of entries. */
  readonly focus: readonly string[];
  readonly view?: Language | "both";
  readonly guided: boolean;
  /** "2026-12-03" */
  readonly due?: string;
  /** In order. The n-th has the id `q<n>` on the page and in the answers file. */
  readonly questions: readonly LinkedQuestion[];
}

/** `empty`: no fragment; `damaged`: cut off or changed on its way; `version`: of a later site; `shape`: not ours. */
export type LinkRefusal = "empty" | "large" | "damaged" | "version" | "shape";

export type DecodedLink = { readonly assignment: LinkedAssignment } | { readonly refused: LinkRefusal };

/** Characters of a fragment, and bytes of what is packed in it. */
export const linkLimits = { fragment: 16_000, bytes: 64 * 1024 } as const;

const versionMark = "1.";

/**
 * The fragment of a link, without its "#": "1." and the assignment as JSON, deflated, in base64url.
 * @example `${origin}/en/assignments/open/#${await encodeAssignmentLink(assignment)}`
 */
export async function encodeAssignmentLink(assignment: LinkedAssignment): Promise<string> {
  return versionMark + (await packText(JSON.stringify(writeLinked(assignment))));
}

/**
 * Reads a fragment that anyone may have written: caps first, then every known field is checked and copied afresh.
 * Whether the site has the reading, the entries and the questions it names is for `linkedQuestions` and its callers.
 * @param fragment `location.hash`, with or without "#"
 */
export async function decodeAssignmentLink(fragment: string): Promise<DecodedLink> {
  const packed = fragment.replace(/^#/, "").trim();
  if (packed === "") return { refused: "empty" };
  if (packed.length > linkLimits.fragment) return { refused: "large" };
  const version = /^(\d{1,4})\./.exec(packed)?.[0];
  if (version === undefined) return { refused: "damaged" };
  if (version !== versionMark) return { refused: "version" };
  const unpacked = await unpackText(packed.slice(version.length), linkLimits.bytes);
  if ("refused" in unpacked) return unpacked;
  const input = parseJson(unpacked.text);
  if (input === undefined) return { refused: "damaged" };
  const assignment = readLinked(input);
  return assignment === undefined ? { refused: "shape" } : { assignment };
}

/** The name under which a linked assignment stands where others have their slug: in the store, in answers, in keys. */
export function linkedSlug({ id }: Pick<LinkedAssignment, "id">): string {
  return `link-${id}`;
}
