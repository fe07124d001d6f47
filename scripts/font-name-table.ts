// Rewrites the `name` table of a TrueType font, so that a changed font does not carry a reserved name.

/** Name ids of the OpenType specification, chapter "name". */
export const nameId = {
  copyright: 0,
  family: 1,
  style: 2,
  unique: 3,
  full: 4,
  version: 5,
  postScript: 6,
  licence: 13,
  licenceUrl: 14,
};

const windowsPlatform = 3;
const unicodeBmp = 1;
const americanEnglish = 0x409;

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/**
 * A font under another family name. Kept from the old table are the copyright, version and licence records; all else
 * is made from `family` and `style` or left out.
 * @param font TrueType or OpenType bytes, not compressed
 * @see https://learn.microsoft.com/typography/opentype/spec/name
 */
export function renameFamily(font: Buffer, family: string, style: string): Buffer {
  const tables = readTables(font);
  const old = namesOf(tables);
  const postScript = `${family.replaceAll(" ", "")}-${style}`;
  const names = new Map([
    [nameId.copyright, old.get(nameId.copyright) ?? ""],
    [nameId.family, family],
    [nameId.style, style],
    [nameId.unique, postScript],
    [nameId.full, `${family} ${style}`],
    [nameId.version, old.get(nameId.version) ?? "Version 1.0"],
    [nameId.postScript, postScript],
    [nameId.licence, old.get(nameId.licence) ?? ""],
    [nameId.licenceUrl, old.get(nameId.licenceUrl) ?? ""],
  ]);
  const renamed = tables.map((table) => (table.tag === "name" ? { tag: "name", data: nameTable(names) } : table));
  return writeTables(font.readUInt32BE(0), renamed);
}

function readTables(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, index) => {
    const record = 12 + index * 16;
    const offset = font.readUInt32BE(record + 8);
    return {
      tag: font.toString("latin1", record, record + 4),
      data: font.subarray(offset, offset + font.readUInt32BE(record + 12)),
    };
  });
}

function namesOf(tables: readonly Table[]): Map<number, string> {
  const names = new Map<number, string>();
  const table = tables.find(({ tag }) => tag === "name")?.data;
  if (table === undefined) return names;
  const storage = table.readUInt16BE(4);
  for (let index = 0; index < table.readUInt16BE(2); index++) {
    const record = 6 + index * 12;
    if (table.readUInt16BE(record) !== windowsPlatform) continue;
    const start = storage + table.readUInt16BE(record + 10);
    const text = Buffer.from(table.subarray(start, start + table.readUInt16BE(record + 8)));
    names.set(table.readUInt16BE(record + 6), text.swap16().toString("utf16le"));
  }
  return names;
}

function nameTable(names: ReadonlyMap<number, string>): Buffer {
  const present = [...names].filter(([, text]) => text !== "").sort(([one], [other]) => one - other);
  const head = Buffer.alloc(6 + present.length * 12);
  head.writeUInt16BE(present.length, 2);
  head.writeUInt16BE(head.length, 4);
  const texts: Buffer[] = [];
  let offset = 0;
  present.forEach(([id, text], index) => {
    const bytes = Buffer.from(text, "utf16le").swap16();
    const fields = [windowsPlatform, unicodeBmp, americanEnglish, id, bytes.length, offset];
    fields.forEach((value, field) => {
      head.writeUInt16BE(value, 6 + index * 12 + field * 2);
    });
    texts.push(bytes);
    offset += bytes.length;
  });
  return Buffer.concat([head, ...texts]);
}

function writeTables(version: number, tables: readonly Table[]): Buffer {
  const directory = Buffer.alloc(12 + tables.length * 16);
  const power = Math.floor(Math.log2(tables.length));
  directory.writeUInt32BE(version, 0);
  [tables.length, 2 ** power * 16, power, (tables.length - 2 ** power) * 16].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + index * 2);
  });
  const bodies: Buffer[] = [];
  let offset = directory.length;
  tables.forEach(({ tag, data }, index) => {
    const body = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    directory.write(tag, 12 + index * 16, "latin1");
    [checksum(body), offset, data.length].forEach((value, field) => {
      directory.writeUInt32BE(value, 16 + index * 16 + field * 4);
    });
    bodies.push(body);
    offset += body.length;
  });
  return Buffer.concat([directory, ...bodies]);
}

function checksum(body: Buffer): number {
  let sum = 0;
  for (let offset = 0; offset < body.length; offset += 4) sum = (sum + body.readUInt32BE(offset)) >>> 0;
  return sum;
}
