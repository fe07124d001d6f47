// YAML as a tree of nodes and as plain values, within bounds that no author needs to know.
import { type Alias, type Document, isAlias, isNode, parseDocument, visit } from "yaml";

export interface YamlTree {
  readonly document: Document.Parsed;
  /** Aliases, `*name`, of which no anchor, `&name`, stands before. */
  readonly lost: readonly Alias[];
  /** Of anchors and aliases. */
  readonly nameCount: number;
  /** Whether it nests deeper than anyone nests; what stands after that is in neither of the above. */
  readonly isDeep: boolean;
}

/** Levels that fields may nest. */
export const deepest = 100;
/** Anchors and aliases of one text: for each alias the YAML library looks through all of them. */
const mostNames = 1000;
/** Of one anchor, times those within what it names. */
const mostRepeats = 100;

/** Nothing where it nests deeper than the library, which calls itself for each level, can go. */
export function readYamlTree(yaml: string): YamlTree | undefined {
  try {
    const document = parseDocument(yaml, {
      prettyErrors: false,
      strict: true,
      uniqueKeys: true,
      version: "1.2",
      // A key that is no text is a problem of the schema's.
      logLevel: "error",
    });
    return surveyed(document);
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    return undefined;
  }
}

const overflow = /call stack/;

/** The values of a tree; nothing where an alias is lost, the aliases expand to too much, or it nests too deep. */
export function yamlValues({ document, nameCount }: YamlTree): { readonly raw: unknown } | undefined {
  if (nameCount > mostNames) return undefined;
  try {
    return { raw: document.toJS({ maxAliasCount: mostRepeats }) };
  } catch (cause) {
    if (!(cause instanceof ReferenceError || cause instanceof RangeError)) throw cause;
    return undefined;
  }
}

function surveyed(document: Document.Parsed): YamlTree {
  const anchors = new Set<string>();
  const lost: Alias[] = [];
  let nameCount = 0;
  let isDeep = document.errors.some(({ message }) => overflow.test(message));
  visit(document, (_, node, path) => {
    // A value stands below its map and the pair of its key.
    if (path.length > deepest * 2) {
      isDeep = true;
      return visit.BREAK;
    }
    if (isAlias(node)) {
      nameCount++;
      if (!anchors.has(node.source)) lost.push(node);
    } else if (isNode(node) && node.anchor) {
      nameCount++;
      anchors.add(node.anchor);
    }
    return undefined;
  });
  return { document, lost, nameCount, isDeep };
}
