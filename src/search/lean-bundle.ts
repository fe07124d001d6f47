// A bundle without what no query needs: words that nobody asks for, and in what results show, glue.
import { gunzipSync, gzipSync } from "node:zlib";
import { decode, encode } from "cborg";
import { encodedLength } from "cborg/length";
import { contentHash } from "../load/files.ts";
import { isSeam, withoutGlue } from "./glue.ts";
import { isStopWord } from "./stop-words.ts";
import { isArabicWord } from "./word-keys.ts";

/** The files of a bundle by their paths in its folder. */
export type BundleFiles = ReadonlyMap<string, Uint8Array>;

/** Begins every file of Pagefind's once it is unpacked. */
const signature = Buffer.from("pagefind_dcd");
/** Bytes of one file of the index before it is packed, unless a single word has more. */
const fullChunk = 12_000;
const entryFile = "pagefind-entry.json";
const indexFile = /^index\/(.*)\.pf_index$/;
const fragmentFile = /^fragment\/.*\.pf_fragment$/;
const hashLength = 7;

/** Words of the Arabic script are looked for by their keys, words that say too little not at all. */
const isAskedFor = (word: string): boolean => !(isArabicWord(word) || isStopWord(word) || isSeam(word));

/** What the meta index of a bundle is, as CBOR (RFC 8949): the files of words by their first and last, and the rest. */
type MetaIndex = readonly [version: string, pages: unknown, chunks: readonly Chunk[], ...facets: readonly unknown[]];
type Chunk = readonly [first: string, last: string, name: string];
/** With all its places. */
type Word = readonly [word: string, ...places: readonly unknown[]];

/**
 * The same bundle with a smaller index, in files of a size that a query can pay for. Of what results show, words and
 * places stay as they are.
 * @see pagefind/src/index/index_metadata.rs of Pagefind: version, pages, files of words, filters, sorts, fields
 * @throws Error where the files are not as Pagefind 1.6 writes them
 */
export function leanBundle(files: BundleFiles): BundleFiles {
  const { description, language, hash } = readEntry(files);
  // A language without documents has no index.
  if (hash === "") return files;
  const [version, pages, chunks, ...facets] = decode(unpacked(files, metaPath(hash))) as MetaIndex;
  const words = chunks.flatMap(([, , name]) => wordsOf(files, name));
  const others = [...files].filter(([path]) => !indexFile.test(path) && path !== metaPath(hash));
  const lean = new Map(
    others.map(([path, contents]) => [path, fragmentFile.test(path) ? leanFragment(unpacked(files, path)) : contents]),
  );
  const kept: Chunk[] = [];
  for (const chunk of parted(words.filter(([word]) => isAskedFor(word)))) {
    const contents = packed(encode([chunk]));
    const name = `${language}_${contentHash(contents).slice(0, hashLength)}`;
    lean.set(`index/${name}.pf_index`, contents);
    kept.push([chunk[0]?.[0] ?? "", chunk.at(-1)?.[0] ?? "", name]);
  }
  const meta = packed(encode([version, pages, kept, ...facets]));
  const name = `${language}_${contentHash(meta)}`;
  lean.set(metaPath(name), meta);
  const languages = { ...description.languages, [language]: { ...description.languages[language], hash: name } };
  return lean.set(entryFile, Buffer.from(JSON.stringify({ ...description, languages })));
}

/** A page as results show it. Where its anchors stand is told by their places; their texts are in its own. */
function leanFragment(contents: Uint8Array): Uint8Array {
  const fragment = JSON.parse(Buffer.from(contents).toString("utf8")) as {
    readonly content: string;
    readonly anchors: readonly object[];
  };
  const anchors = fragment.anchors.map((anchor) => ({ ...anchor, text: "" }));
  return packed(Buffer.from(JSON.stringify({ ...fragment, content: withoutGlue(fragment.content), anchors }), "utf8"));
}

interface BundleEntry {
  readonly languages: Readonly<Record<string, { readonly hash: string }>>;
}

function readEntry(files: BundleFiles) {
  const description = JSON.parse(Buffer.from(files.get(entryFile) ?? []).toString("utf8")) as BundleEntry;
  const [[language, { hash }] = ["", { hash: "" }]] = Object.entries(description.languages);
  return { description, language, hash };
}

const metaPath = (hash: string): string => `pagefind.${hash}.pf_meta`;

function unpacked(files: BundleFiles, path: string): Uint8Array {
  const contents = files.get(path);
  if (contents === undefined) throw new Error(`Pagefind: no ${path}`);
  return gunzipSync(contents).subarray(signature.length);
}

const packed = (contents: Uint8Array): Uint8Array => gzipSync(Buffer.concat([signature, contents]), { level: 9 });

function wordsOf(files: BundleFiles, name: string): readonly Word[] {
  const [words] = decode(unpacked(files, `index/${name}.pf_index`)) as readonly [readonly Word[]];
  return words;
}

/** Words in their order, as many together as a file takes. */
function parted(words: readonly Word[]): readonly (readonly Word[])[] {
  const chunks: Word[][] = [];
  let size = fullChunk;
  for (const word of words) {
    const length = encodedLength(word);
    if (size + length > fullChunk) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += length;
  }
  return chunks;
}
