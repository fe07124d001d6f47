// A statement of the graph, before it is written in a syntax.
import type { Property } from "./vocabulary.ts";

export type Value =
  | { readonly kind: "thing"; readonly iri: string }
  | { readonly kind: "words"; readonly text: string; readonly language: string }
  /** Without a datatype it is a plain string. */
  | { readonly kind: "literal"; readonly text: string; readonly datatype?: string };

export interface Triple {
  readonly subject: string;
  readonly property: Property;
  readonly value: Value;
}

export type Statement = readonly [property: Property, value: Value];

export const thing = (iri: string): Value => ({ kind: "thing", iri });
export const words = (text: string, language: string): Value => ({ kind: "words", text, language });
export const literal = (text: string, datatype?: string): Value => ({ kind: "literal", text, datatype });

/** Statements about one thing. */
export const about = (subject: string, statements: readonly Statement[]): readonly Triple[] =>
  statements.map(([property, value]) => ({ subject, property, value }));
