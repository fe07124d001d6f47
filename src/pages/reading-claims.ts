// The claims of a reading's version: on what ground they stand, and who says what where.
import type { SaysProps } from "#includes/parts/says.tsx";
import { type Speaker, speakersOf, standingCounts } from "../derive/claims.ts";
import { labelAt } from "../derive/label-at.ts";
import type { Language, Reading, Version } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { claimId } from "./claim-words.ts";
import { wordsFor } from "./entry-names.ts";

interface ClaimsSetting {
  readonly context: SiteContext;
  readonly page: Language;
  readonly t: Translate;
  readonly reading: Reading;
  /** The version that the page shows first. */
  readonly version: Version;
}

/** What the page tells of a version's claims; nothing where it has none. */
export function readingClaims(setting: ClaimsSetting): Omit<SaysProps, "t" | "page"> | undefined {
  const { t, version } = setting;
  const { claims } = version;
  if (claims.length === 0) return undefined;
  return {
    count: t("claims.count", { n: claims.length }),
    standings: standingCounts(claims).map(({ standing, count }) => ({
      standing,
      count: t(`claims.count.${standing}`, { n: count }),
    })),
    speakers: speakersOf(version).map((speaker) => ({
      ...named(setting, speaker),
      counts: speaker.counts.map(({ standing, count }) => ({
        standing,
        text: t(`claims.count.${standing}`, { n: count }),
      })),
      jumps: jumps(setting, speaker),
    })),
  };
}

function named({ context, page, t, reading }: ClaimsSetting, { by, kind }: Speaker) {
  if (kind === "author") return { name: { language: page, text: t("claims.author") } };
  const entry = by === undefined ? undefined : context.library.entries.get(by);
  if (entry === undefined) return { name: { language: page, text: t("standing.record") } };
  const isMentioned = Object.values(reading.versions).some(({ mentions }) =>
    mentions.some((mention) => mention.entry === entry.id),
  );
  return {
    name: wordsFor(context, page, labelAt(entry, reading.published)),
    type: entry.type,
    href: isMentioned ? `#g-${entry.id}` : context.urls.entry(page, entry.id),
  };
}

/** One link for each paragraph, to the first claim in it. */
function jumps({ t, version }: ClaimsSetting, { claims }: Speaker): SaysProps["speakers"][number]["jumps"] {
  const firsts = new Map(claims.toReversed().map((claim) => [claim.blockNumber, claim]));
  return [...firsts.values()]
    .filter(({ blockNumber }) => blockNumber > 0)
    .sort((one, other) => one.blockNumber - other.blockNumber)
    .map(({ blockNumber, number }) => ({
      href: `#${claimId(version.language, number)}`,
      text: t("number", { n: blockNumber }),
      label: t("block.number", { n: blockNumber }),
    }));
}
