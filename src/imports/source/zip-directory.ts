// The central directory of a ZIP archive: what an archive says it holds, before any of it is inflated.

/** One member as the directory has it. */
export interface ZipMember {
  readonly name: string;
  readonly isEncrypted: boolean;
  readonly isLink: boolean;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** Bytes in the archive and after inflating, as claimed. */
  readonly packedSize: number;
  readonly size: number;
  /** Offset of the local header. */
  readonly offset: number;
}

/** The archive cannot be read as one: the message says why, in words for the user. */
export class BrokenArchive extends Error {}

const endSignature = 0x06054b50;
const memberSignature = 0x02014b50;
const localSignature = 0x04034b50;
const endLength = 22;
const longestComment = 0xffff;
const zip64Marker = 0xffffffff;

/**
 * Reads the central directory.
 * @param mostMembers read no further than one more than this
 * @see APPNOTE.TXT (PKWARE), sections 4.3.12 and 4.3.16
 */
export function readZipDirectory(bytes: Uint8Array, mostMembers: number): readonly ZipMember[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end < 0) throw new BrokenArchive("It is cut short or is no archive: its list of members is missing.");
  const count = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  if (at === zip64Marker || count === 0xffff) throw new BrokenArchive("It is in ZIP64, for archives over 4 GB.");
  const members: ZipMember[] = [];
  while (members.length < Math.min(count, mostMembers + 1)) {
    if (at + 46 > end || view.getUint32(at, true) !== memberSignature) {
      throw new BrokenArchive("Its list of members is cut short.");
    }
    const nameLength = view.getUint16(at + 28, true);
    members.push(memberAt(bytes, view, at, nameLength));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return members;
}

/** A member's packed bytes. */
export function packedBytes(bytes: Uint8Array, { name, offset, packedSize }: ZipMember): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== localSignature) {
    throw new BrokenArchive(`Its member «${name}» is missing.`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw new BrokenArchive(`Its member «${name}» is cut short.`);
  return bytes.subarray(start, start + packedSize);
}

function endOfDirectory(view: DataView): number {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at--) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return -1;
}

function memberAt(bytes: Uint8Array, view: DataView, at: number, nameLength: number): ZipMember {
  const flags = view.getUint16(at + 8, true);
  const madeByUnix = view.getUint8(at + 5) === 3;
  const mode = view.getUint32(at + 38, true) >>> 16;
  return {
    name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
    // Bit 0 is encryption, bit 6 strong encryption.
    isEncrypted: (flags & 0x41) !== 0,
    isLink: madeByUnix && (mode & 0o170000) === 0o120000,
    method: view.getUint16(at + 10, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
}
