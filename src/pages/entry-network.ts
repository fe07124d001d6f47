// The small network on the page of an entry.
import type { EntryNetworkProps } from "#includes/parts/entry-network.tsx";
import { network } from "../figures/network/network.tsx";
import { smallNetwork } from "../figures/network/small-network.tsx";
import type { Entry, Language } from "../model.ts";
import type { SiteContext } from "../site-context.ts";
import type { Translate } from "../strings/index.ts";
import { wordsFor } from "./entry-names.ts";
import { figureSetting } from "./shown-figure.ts";

/** Undefined for an entry that is tied to fewer than two others. */
export function entryNetwork(
  context: SiteContext,
  page: Language,
  t: Translate,
  entry: Entry,
): EntryNetworkProps | undefined {
  const made = smallNetwork(figureSetting(context, page), entry);
  if (made === undefined) return undefined;
  const name = wordsFor(context, page, entry.label).text;
  const entries = t("count.entries", { n: made.count });
  return {
    title: t("entry.network.title", { name }),
    description: t(made.count < made.all ? "entry.network.most" : "entry.network.all", { name, entries }),
    drawing: made.wide,
    signs: made.signs,
    whole: { href: context.urls.figure(page, network.id), text: t("entry.network.whole") },
  };
}
