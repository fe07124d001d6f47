// Archives from elsewhere (.docx, .epub): judged by their directory first, inflated within limits after (SPEC §12.5).
import { inflateRawSync } from "node:zlib";
import type { Outcome, Problem } from "../../model.ts";
import { problem, spanOfFile } from "../../problem.ts";
import type { ImportFile } from "../reading-format.ts";
import { BrokenArchive, packedBytes, readZipDirectory, type ZipMember } from "./zip-directory.ts";

/** A member's name to its content. The names are keys and nothing else: no path of an archive is ever used on disk. */
export type Archive = ReadonlyMap<string, Uint8Array>;

const mostMembers = 2000;
/** Bytes. */
const mostInflated = 100 * 1024 * 1024;
const highestRatio = 200;
/** Below this size, in bytes, a ratio says nothing. */
const smallMember = 256 * 1024;

const isArchiveName = /\.(?:zip|docx|xlsx|pptx|odt|epub|jar|7z|rar|gz|tgz|tar|bz2|xz)$/i;
/** Where Word keeps the spreadsheets behind its charts: they are left packed. */
const isEmbedded = /^(?:word|xl|ppt)\/embeddings\//i;
const oldOffice = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an archive; whatever is against the limits is `import/archive`, and then nothing is inflated. */
export function openArchive(file: ImportFile): Outcome<Archive | undefined> {
  const refuse = (message: string, hint?: string): Outcome<undefined> => {
    const item: Problem = problem("import/archive", spanOfFile(file.name), `${file.name} is refused. ${message}`, hint);
    return { value: undefined, problems: [item] };
  };
  if (oldOffice.every((byte, index) => file.bytes[index] === byte)) {
    const hint = "Open it in a word processor and save it as .docx without a password.";
    return refuse("It is protected by a password, or an old .doc file.", hint);
  }
  try {
    const members = readZipDirectory(file.bytes, mostMembers);
    const defect = directoryDefect(members);
    return defect === undefined ? { value: inflate(file.bytes, members), problems: [] } : refuse(defect);
  } catch (cause) {
    if (!(cause instanceof BrokenArchive)) throw cause;
    return refuse(cause.message);
  }
}

/** What a directory claims that no document needs. */
function directoryDefect(members: readonly ZipMember[]): string | undefined {
  if (members.length > mostMembers) return `It has more than ${mostMembers} members.`;
  const names = new Set<string>();
  let inflated = 0;
  for (const member of members) {
    const defect = names.has(member.name) ? `It has «${member.name}» twice.` : memberDefect(member);
    if (defect !== undefined) return defect;
    names.add(member.name);
    inflated += member.size;
    if (inflated > mostInflated) return "It inflates to more than 100 MB.";
  }
  return undefined;
}

function memberDefect({ name, isEncrypted, isLink, method, packedSize, size }: ZipMember): string | undefined {
  if (isEncrypted) return `Its member «${name}» is encrypted.`;
  if (isLink) return `Its member «${name}» is a symbolic link.`;
  if (/^(?:[/\\]|[a-z]:)/i.test(name) || name.split(/[/\\]/).includes("..") || name.includes("\0")) {
    return `Its member «${name.slice(0, 100)}» names a path outside it.`;
  }
  if (isArchiveName.test(name) && !isEmbedded.test(name)) return `Its member «${name}» is an archive itself.`;
  if (method !== 0 && method !== 8) return `Its member «${name}» is packed in a way that is not known.`;
  if (size > smallMember && size > packedSize * highestRatio) {
    return `Its member «${name}» inflates to more than ${highestRatio} times its size.`;
  }
  return undefined;
}

function inflate(bytes: Uint8Array, members: readonly ZipMember[]): Archive {
  const archive = new Map<string, Uint8Array>();
  for (const member of members) {
    if (member.name.endsWith("/") || isEmbedded.test(member.name)) continue;
    const content = inflateMember(packedBytes(bytes, member), member);
    if (startsLikeArchive(content)) throw new BrokenArchive(`Its member «${member.name}» is an archive itself.`);
    archive.set(member.name, content);
  }
  return archive;
}

/** Never more bytes than the directory claimed, since those were counted. */
function inflateMember(packed: Uint8Array, { name, method, size }: ZipMember): Uint8Array {
  if (method === 0) {
    if (packed.length === size) return packed;
    throw new BrokenArchive(`Its member «${name}» is not of the size it claims.`);
  }
  if (size === 0 && packed.length <= 2) return new Uint8Array();
  try {
    const content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    if (content.length === size) return content;
  } catch {
    // What cannot be inflated and what inflates to more than it claims is one defect to the user.
  }
  throw new BrokenArchive(`Its member «${name}» is damaged, or not of the size it claims.`);
}

function startsLikeArchive(content: Uint8Array): boolean {
  return content[0] === 0x50 && content[1] === 0x4b && content[2] === 0x03 && content[3] === 0x04;
}
