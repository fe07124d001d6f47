// The offer to keep a reading or an assignment on the device: what will be kept, how heavy it is, and a way back.
import type { Translate } from "../../src/strings/index.ts";

export interface OfflineOfferProps {
  readonly t: Translate;
  /** "readings/<slug>" or "assignments/<slug>". */
  readonly subject: string;
  readonly kind: "reading" | "assignment";
  readonly entries: number;
  readonly pictures: number;
  /** Href of the page of everything kept. */
  readonly all: string;
}

/** The script takes the whole away where the browser can keep nothing, and lets it be asked for where it can. */
export const OfflineOffer = ({ t, subject, kind, entries, pictures, all }: OfflineOfferProps) => (
  <section class="after offline needs-script" id="offline" aria-labelledby="offline-h" data-offline={subject}>
    <div class="wrap">
      <div>
        <h2 class="disp" id="offline-h">
          {t("offline.offer")}
        </h2>
        <p>{t(`offline.lede.${kind}`)}</p>
        <p class="offline-act">
          <button class="btn" type="button" data-offline-keep disabled>
            {t("offline.keep")}
          </button>
          <button class="btn" type="button" data-offline-remove hidden>
            {t("offline.remove")}
          </button>
          <span class="quiet num" data-offline-state />
        </p>
      </div>
      <div>
        <h3>{t("offline.what")}</h3>
        <ul class="offline-parts" data-offline-parts>
          <li>{t(`offline.pages.${kind}`)}</li>
          {entries > 0 && <li>{t("offline.entries", { n: entries })}</li>}
          {pictures > 0 && <li>{t("offline.pictures", { n: pictures })}</li>}
          <li>{t("offline.shell")}</li>
        </ul>
        <p>
          <a href={all}>{t("offline.all")}</a>
        </p>
      </div>
    </div>
  </section>
);
