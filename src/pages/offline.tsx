// What is kept on this device; shown as well where a page is asked for without a network and is not kept.
import type { VNode } from "preact";
import { OfflineLayout } from "#includes/layouts/offline.tsx";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";

export const offlinePage: PageKind = { id: "offline", addresses, render };

function* addresses({ languages }: Library): Iterable<PageAddress> {
  for (const language of languages) yield { path: `/${language}/offline/`, language, subject: "" };
}

function render(context: SiteContext, address: PageAddress): VNode {
  return <OfflineLayout context={context} address={address} t={translator(address.language, context.library.site)} />;
}
