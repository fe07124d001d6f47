// The statements of a file in Turtle or JSON-LD.
import type { Outcome } from "../../model.ts";
import { problem, sourceText, spanAt, spanOfFile } from "../../problem.ts";
import type { ImportFile } from "../reading-format.ts";
import { decodeText } from "../source/encoding.ts";
import { reasonOf } from "./failure-reason.ts";

export interface RdfStatement {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
  /** Of words: their language in small letters. */
  readonly language: string;
}

/** Stands before relative addresses. */
const base = "http://file.invalid/";

export async function readTurtle(file: ImportFile): Promise<Outcome<readonly RdfStatement[] | undefined>> {
  const { default: n3 } = await import("n3");
  const text = textOf(file);
  try {
    const quads = new n3.Parser({ baseIRI: base, format: "Turtle" }).parse(text);
    return { value: quads.map(statementOf), problems: [] };
  } catch (cause) {
    const line: unknown = Object(Object(cause).context).line;
    const source = sourceText(file.name, text);
    const offset = typeof line === "number" ? lineOffset(text, line) : 0;
    const message = `The Turtle cannot be read: ${withoutDot(reasonOf(cause))}.`;
    return { value: undefined, problems: [problem("import/glossary", spanAt(source, offset), message)] };
  }
}

/** A context on another site is not fetched: what it would mean is not known. */
export async function readJsonLd(file: ImportFile): Promise<Outcome<readonly RdfStatement[] | undefined>> {
  const { default: jsonld } = await import("jsonld");
  const documentLoader = async (url: string): Promise<never> => {
    throw new Error(`its context stands at ${url}, which import does not fetch`);
  };
  try {
    const document: object = Object(JSON.parse(textOf(file)));
    const dataset: unknown = await jsonld.toRDF(Object.assign(document), { base, documentLoader });
    return { value: (dataset as readonly Quad[]).map(statementOf), problems: [] };
  } catch (cause) {
    const inner: unknown = Object(Object(cause).details).cause ?? cause;
    const reason = withoutDot(reasonOf(inner));
    const hint = /context/.test(reason) ? "Put the context into the file." : undefined;
    const message = `The JSON-LD cannot be read: ${reason}.`;
    return { value: undefined, problems: [problem("import/glossary", spanOfFile(file.name), message, hint)] };
  }
}

interface Quad {
  readonly subject: { readonly value: string };
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

function statementOf({ subject, predicate, object }: Quad): RdfStatement {
  const language = "language" in object && typeof object.language === "string" ? object.language : "";
  return { subject: subject.value, predicate: predicate.value, object: object.value, language };
}

const textOf = ({ bytes }: ImportFile): string => decodeText(bytes).text.replace(/^\uFEFF/, "");

const withoutDot = (reason: string): string => reason.replace(/\.$/, "");

function lineOffset(text: string, line: number): number {
  let offset = 0;
  for (let left = line - 1; left > 0; left--) offset = text.indexOf("\n", offset) + 1;
  return offset;
}
