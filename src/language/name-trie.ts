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

/** A trie that is still being filled. */
export interface NameTrieBuilder<Form> extends NameTrie<Form> {
  readonly add: (hashes: readonly number[], form: Form) => void;
}

const firstSizeBits = 14;

/** An empty trie; names come in by the hashes of their words. */
export function createNameTrie<Form>(): NameTrieBuilder<Form> {
  const none: readonly Form[] = [];
  const forms: (Form[] | undefined)[] = [undefined];
  const filter = new Uint32Array(1 << (filterBits - 5));
  let steps = createSteps(firstSizeBits);

  const next = (node: number, hash: number): number => steps.targets[slotOf(steps, node, hash)] ?? -1;
  const step = (node: number, hash: number): number => {
    const known = next(node, hash);
    if (known >= 0) return known;
    if (forms.length * 2 > steps.targets.length) steps = grown(steps);
    const target = forms.push(undefined) - 1;
    fill(steps, slotOf(steps, node, hash), node, hash, target);
    return target;
  };
  return {
    next,
    mayBegin: (hash) => {
      const bit = filterBit(hash);
      return ((filter[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
    },
    formsAt: (node) => forms[node] ?? none,
    add: (hashes, form) => {
      if (hashes.length === 0) return;
      let node = 0;
      for (const hash of hashes) node = step(node, hash);
      const here = forms[node];
      if (here === undefined) forms[node] = [form];
      else here.push(form);
      const bit = filterBit(hashes[0] ?? 0);
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
    },
  };
}

/** An open-addressed table: from `nodes[i]` the word `words[i]` leads to `targets[i]`, -1 where it is empty. */
interface Steps {
  readonly bits: number;
  readonly nodes: Int32Array;
  readonly words: Int32Array;
  readonly targets: Int32Array;
}

const createSteps = (bits: number): Steps => ({
  bits,
  nodes: new Int32Array(1 << bits),
  words: new Int32Array(1 << bits),
  targets: new Int32Array(1 << bits).fill(-1),
});

const filterBit = (hash: number): number => Math.imul(hash, hashFactor) >>> (32 - filterBits);

/** Where a step stands in the table, or the empty place where it would. */
function slotOf({ bits, nodes, words, targets }: Steps, node: number, hash: number): number {
  const mask = targets.length - 1;
  let slot = Math.imul(hash ^ Math.imul(node, nodeFactor), hashFactor) >>> (32 - bits);
  while (targets[slot] !== -1 && (nodes[slot] !== node || words[slot] !== hash)) slot = (slot + 1) & mask;
  return slot;
}

function fill(steps: Steps, slot: number, node: number, hash: number, target: number): void {
  steps.nodes[slot] = node;
  steps.words[slot] = hash;
  steps.targets[slot] = target;
}

function grown(steps: Steps): Steps {
  const larger = createSteps(steps.bits + 2);
  for (let slot = 0; slot < steps.targets.length; slot++) {
    const target = steps.targets[slot] ?? -1;
    const node = steps.nodes[slot] ?? 0;
    const hash = steps.words[slot] ?? 0;
    if (target !== -1) fill(larger, slotOf(larger, node, hash), node, hash, target);
  }
  return larger;
}
