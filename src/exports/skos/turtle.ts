// The graph in Turtle.
import type { Literal, Quad_Object } from "n3";
import type { Triple, Value } from "./triple.ts";
import { iriOf, namespaces } from "./vocabulary.ts";

/** @see RDF 1.1 Turtle, W3C Recommendation 2014-02-25 */
export async function turtle(triples: readonly Triple[]): Promise<string> {
  const { default: n3 } = await import("n3");
  const { namedNode, literal } = n3.DataFactory;
  // The library's own literals have their language in small letters; "ar-Latn" is how RFC 5646 writes it.
  const termOf = (value: Value): Quad_Object => {
    if (value.kind === "thing") return namedNode(value.iri);
    if (value.kind === "literal")
      return literal(value.text, value.datatype === undefined ? undefined : namedNode(value.datatype));
    const term: Literal = literal(value.text, value.language);
    return Object.create(term, { language: { value: value.language } });
  };
  const writer = new n3.Writer({ prefixes: { ...namespaces } });
  for (const { subject, property, value } of triples) {
    writer.addQuad(namedNode(subject), namedNode(iriOf(property)), termOf(value));
  }
  return new Promise((resolve, reject) => {
    writer.end((error: Error | null, text: string) => (error ? reject(error) : resolve(text)));
  });
}
