// Names as paths of word hashes, in flat tables: the next word is one probe away.

/** Forms by the words that lead to them. Node 0 is the root. */
export interface NameTrie<Form> {
  /** The node that a word leads to from a node, -1 if none. */
  readonly next: (node: number, hash: number) => number;
  /** False for most words that begin no name: cheaper than `next(0, hash)`. */
  readonly mayBegin: (hash: number) => boolean;
  readonly formsAt: (node: number) => readonly Form[];
}

const nodeFactor = 0x85ebca6b | 0;
const hashFactor = 0x9e3779b1 | 0;
/** 2^18 bits, 32 KiB: in the first-level cache, one in ten set at 25,000 first words. */
const filterBits = 18;

/** Builds the trie of forms with the hashes of their words. */
export function createNameTrie<Form>(
  paths: readonly (readonly [hashes: readonly number[], form: Form])[],
): NameTrie<Form> {
  const steps = paths.reduce((sum, [hashes]) => sum + hashes.length, 1);
  const sizeBits = Math.max(4, Math.ceil(Math.log2(steps * 2)));
  const mask = (1 << sizeBits) - 1;
  const nodes = new Int32Array(mask + 1);
  const words = new Int32Array(mask + 1);
  const targets = new Int32Array(mask + 1).fill(-1);
  const filter = new Uint32Array(1 << (filterBits - 5));
  const forms: (Form[] | undefined)[] = [undefined];

  const none: readonly Form[] = [];

  const slotOf = (node: number, hash: number): number => {
    let slot = Math.imul(hash ^ Math.imul(node, nodeFactor), hashFactor) >>> (32 - sizeBits);
    while (targets[slot] !== -1 && (nodes[slot] !== node || words[slot] !== hash)) slot = (slot + 1) & mask;
    return slot;
  };
  const add = (hashes: readonly number[], form: Form): void => {
    let node = 0;
    for (const hash of hashes) {
      const slot = slotOf(node, hash);
      if (targets[slot] === -1) {
        nodes[slot] = node;
        words[slot] = hash;
        targets[slot] = forms.push(undefined) - 1;
      }
      node = targets[slot] ?? 0;
    }
    const here = forms[node];
    if (here === undefined) forms[node] = [form];
    else here.push(form);
    const bit = Math.imul(hashes[0] ?? 0, hashFactor) >>> (32 - filterBits);
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  for (const [hashes, form] of paths) if (hashes.length > 0) add(hashes, form);

  return {
    next: (node, hash) => targets[slotOf(node, hash)] ?? -1,
    mayBegin: (hash) => {
      const bit = Math.imul(hash, hashFactor) >>> (32 - filterBits);
      return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
    formsAt: (node) => forms[node] ?? none,
  };
}
