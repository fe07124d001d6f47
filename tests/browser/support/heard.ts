// What a screen reader is given of a part of a page: Chromium's accessibility tree as lines of text.
import type { CDPSession, Page } from "playwright-core";

type Protocol = Awaited<ReturnType<CDPSession["send"]>>;
type AxNode = Extract<Protocol, { nodes: { nodeId: string; ignored: boolean }[] }>["nodes"][number];
type DomNode = Extract<Protocol, { root: { nodeId: number; backendNodeId: number } }>["root"];

/** Roles that only group, which no screen reader says. */
const silentRoles = new Set(["generic", "none", "InlineTextBox", "LineBreak"]);
/** Roles of which only the name is said, whatever text is inside. */
const saidByName = new Set(["link", "button"]);
/** Roles of words within a sentence, which are part of a name around them. */
const wordRoles = new Set(["mark", "emphasis", "strong"]);
/** What a screen reader adds to a role, in the order in which it is printed. */
const saidStates = ["level", "expanded", "pressed", "checked", "disabled", "keyshortcuts", "focused"];
const isolates = /[\u2066-\u2069]/g;

/**
 * A line for each thing heard, indented below what holds it: `role "name" (states) — description [language]`. The
 * language stands where it is another than that of the line above in the tree; text that only repeats the name of what
 * holds it is left out, as a screen reader leaves it out.
 * @param selector of one element; the tree below it is printed
 */
export async function heard(page: Page, selector: string): Promise<string> {
  const session = await page.context().newCDPSession(page);
  try {
    const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
    const { nodeId } = await session.send("DOM.querySelector", { nodeId: root.nodeId, selector });
    const { node } = await session.send("DOM.describeNode", { nodeId });
    const { nodes } = await session.send("Accessibility.getFullAXTree");
    const start = nodes.find(({ backendDOMNodeId }) => backendDOMNodeId === node.backendNodeId);
    if (start === undefined) throw new Error(`${selector} is not in the accessibility tree.`);
    const tree = new Heard(nodes, languagesBelow(root));
    return `${tree.lines(start, "", "").join("\n")}\n`;
  } finally {
    await session.detach();
  }
}

/** The language of every node of a document, by its id in the browser. */
function languagesBelow(root: DomNode): ReadonlyMap<number, string> {
  const languages = new Map<number, string>();
  const walk = (node: DomNode, inherited: string) => {
    const at = node.attributes?.findIndex((name, index) => index % 2 === 0 && name === "lang") ?? -1;
    const language = node.attributes?.[at + 1] ?? "";
    const own = at < 0 ? inherited : language;
    languages.set(node.backendNodeId, own);
    for (const child of [...(node.children ?? []), ...(node.pseudoElements ?? [])]) walk(child, own);
  };
  walk(root, "");
  return languages;
}

class Heard {
  readonly #nodes: ReadonlyMap<string, AxNode>;
  readonly #languages: ReadonlyMap<number, string>;

  constructor(nodes: readonly AxNode[], languages: ReadonlyMap<number, string>) {
    this.#nodes = new Map(nodes.map((node) => [node.nodeId, node]));
    this.#languages = languages;
  }

  lines(node: AxNode, indent: string, around: string): string[] {
    const role = String(node.role?.value ?? "");
    if (role === "InlineTextBox") return [];
    const name = said(node.name?.value);
    const isSilent = node.ignored || (silentRoles.has(role) && name === "");
    if (role === "StaticText" && name === "") return [];
    const children = this.#childrenOf(node);
    if (isSilent) return children.flatMap((child) => this.lines(child, indent, around));
    const texts = this.#textsOf(node);
    const isRepeated = name !== "" && said(texts.map(({ name: words }) => words?.value ?? "").join("")) === name;
    const isNamed = isRepeated || (name !== "" && saidByName.has(role));
    const language = this.#languageOf(isRepeated ? (texts[0] ?? node) : node) ?? around;
    const line = [
      `${indent}${role === "StaticText" ? "text" : role}`,
      name === "" ? "" : `"${name}"`,
      statesOf(node),
      said(node.description?.value) === "" ? "" : `— ${said(node.description?.value)}`,
      language === around ? "" : `[${language}]`,
    ];
    const below = children.flatMap((child) =>
      isNamed && this.#isText(child) ? [] : this.lines(child, `${indent}  `, language),
    );
    return [line.filter((part) => part !== "").join(" "), ...below];
  }

  #childrenOf(node: AxNode): readonly AxNode[] {
    return (node.childIds ?? []).flatMap((id) => this.#nodes.get(id) ?? []);
  }

  /** The texts below a node, however deep. */
  #textsOf(node: AxNode): readonly AxNode[] {
    return this.#childrenOf(node).flatMap((child) =>
      child.role?.value === "StaticText" ? [child] : this.#textsOf(child),
    );
  }

  /** Whether a node is text, or no more than words. */
  #isText(node: AxNode): boolean {
    if (node.role?.value === "StaticText") return true;
    const role = String(node.role?.value);
    const isGroup = node.ignored || silentRoles.has(role) || wordRoles.has(role);
    return isGroup && this.#childrenOf(node).every((child) => this.#isText(child));
  }

  #languageOf({ backendDOMNodeId }: AxNode): string | undefined {
    return backendDOMNodeId === undefined ? undefined : this.#languages.get(backendDOMNodeId);
  }
}

function statesOf({ properties, role }: AxNode): string {
  const states = saidStates.flatMap((name) => {
    // The depth of a list is heard from its indentation here.
    if (name === "level" && role?.value !== "heading") return [];
    const value: unknown = properties?.find((property) => property.name === name)?.value.value;
    if (value === undefined || value === "" || (value === false && name !== "expanded")) return [];
    return value === true ? name : `${name}: ${value}`;
  });
  return states.length === 0 ? "" : `(${states.join(", ")})`;
}

/** Words without the characters that say a direction, which nobody hears. */
function said(words: unknown): string {
  return typeof words === "string" ? words.replace(isolates, "").replace(/\s+/g, " ").trim() : "";
}
