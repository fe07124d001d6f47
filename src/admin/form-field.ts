// A field of an editing form, in the words of Sveltia CMS (its package's schema/sveltia-cms.json).

export interface FormField {
  readonly name: string;
  readonly label: string;
  readonly widget: "boolean" | "hidden" | "list" | "number" | "object" | "select" | "string" | "text";
  readonly required?: boolean;
  readonly hint?: string;
  readonly i18n?: boolean;
  readonly default?: string | boolean;
  /** A regular expression and what is said where a value does not match it. */
  readonly pattern?: readonly [expression: string, message: string];
  /** Whether a select takes several. */
  readonly multiple?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly value_type?: "int" | "float";
  readonly step?: number;
  readonly min?: number;
  readonly max?: number;
  readonly collapsed?: boolean | "auto";
  readonly summary?: string;
  /** Of an object, and of each item of a list; a list of texts has none. */
  readonly fields?: readonly FormField[];
  /** The shapes of items that one of their fields tells apart, `typeKey`. */
  readonly types?: readonly FormField[];
  readonly typeKey?: string;
}
