// A teacher's assignment as the fragment of a link. Nothing is sent: the link is the assignment, and never its key.
import { packText, unpackText } from "./compressed.ts";
import { readLinked, writeLinked } from "./link-shape.ts";
import type { LinkedAssignment } from "./linked-assignment.ts";
import { parseJson } from "./untrusted.ts";

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
