// What is kept on this device. Served also in place of pages that are not kept, where there is no network.
import type { PageAddress, SiteContext } from "../../src/site-context.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Document } from "./document.tsx";

interface OfflineLayoutProps {
  readonly context: SiteContext;
  readonly address: PageAddress;
  readonly t: Translate;
}

export const OfflineLayout = ({ context, address, t }: OfflineLayoutProps) => (
  <Document
    context={context}
    address={address}
    kind="offline"
    title={t("offline.title")}
    description={t("offline.deck")}
    scripts={["offline"]}
  >
    <div class="wrap">
      <header class="head">
        <p class="offline-missing" data-offline-missing={context.urls.href(address.path)} hidden>
          {t("offline.missing")}
        </p>
        <h1 class="disp" tabIndex={-1}>
          {t("offline.title")}
        </h1>
        <p class="deck">{t("offline.deck")}</p>
      </header>
      <noscript>
        <p>{t("offline.noScript")}</p>
      </noscript>
      <p class="needs-script" data-offline-none hidden>
        {t("offline.none")} <a href={context.urls.readings(address.language)}>{t("readings.title")}</a>
      </p>
      <ul class="offline-kept needs-script" data-offline-kept />
      <button class="btn needs-script" type="button" data-offline-remove-all hidden>
        {t("offline.removeAll")}
      </button>
    </div>
  </Document>
);
