// Links that no site made: each is an assignment's fragment, spoilt in one way.
import { deflateSync, inflateSync } from "node:zlib";

/** A fragment that holds anything, as an attacker would pack it. */
export const packed = (contents: string | Buffer): string => `1.${deflateSync(contents).toString("base64url")}`;

const bombBytes = 50_000_000;

/** What unpacks to far more than a link may hold. */
export const bomb = (): string => packed(Buffer.alloc(bombBytes));

/** @param fragment of a link that opens */
export function hostileLinks(fragment: string): readonly (readonly [what: string, fragment: string])[] {
  const middle = Math.floor(fragment.length / 2);
  const letter = fragment[middle] === "A" ? "B" : "A";
  const inside: unknown = JSON.parse(inflateSync(Buffer.from(fragment.slice(2), "base64url")).toString());
  const json = (change: object) => packed(JSON.stringify({ ...(inside as object), ...change }));
  return [
    ["its end cut off", fragment.slice(0, -9)],
    ["a letter changed: the checksum is another", fragment.slice(0, middle) + letter + fragment.slice(middle + 1)],
    ["a bomb", bomb()],
    ["another shape", packed("[]")],
    ["a prototype", packed('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}')],
    ["a script for its address", "javascript:alert(1)"],
    ["a reading that is not here", json({ reading: "no-such-reading" })],
    ["a path for a reading", json({ reading: "../../teach" })],
    ["questions of an unknown kind", json({ questions: [{ kind: "constructor", points: 1 }] })],
  ];
}
