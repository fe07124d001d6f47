// Claims as pages name them: their address, and the tag that says what they are and who says so.
import { speakerKind } from "../derive/claims.ts";
import type { Claim, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";

/** The id of a claim on every page that shows its version. */
export function claimId(version: Language, number: number): string {
  return `said-${version}-${number}`;
}

/**
 * What stands after a claim while the layer is shown, in the language of its text.
 * @example claimTag(context, "en", { standing: "claim", by: "sohr" }) // "claim: Syrian Observatory for Human Rights"
 */
export function claimTag(
  { library }: SiteContext,
  version: Language,
  { standing, by }: Pick<Claim, "standing" | "by">,
): string {
  const t = translator(version, library.site);
  const word = t(`standing.${standing}`);
  const kind = speakerKind({ standing, by });
  if (kind === "record") return word;
  const label = by === undefined ? t("claims.author") : (library.entries.get(by)?.label[version] ?? by);
  return t("standing.said", { standing: word, speaker: withoutAside(label) });
}

/** A label without the short form that follows it in brackets. */
export function withoutAside(label: string): string {
  return label.replace(/\s*\([^)]*\)$/, "");
}
