// Who says so: the grounds on which the marked statements of a reading stand, and who makes them in which paragraphs.
import type { Language, Standing } from "../../src/model.ts";
import type { Translate } from "../../src/strings/index.ts";
import { Fold } from "./fold.tsx";
import { inLanguage, type Words } from "./words.tsx";

interface SpeakerProps {
  readonly name: Words;
  /** Of the entry that speaks. */
  readonly type?: string;
  readonly href?: string;
  readonly counts: readonly { readonly standing: Standing; readonly text: string }[];
  /** One for each paragraph: the first statement in it. */
  readonly jumps: readonly { readonly href: string; readonly text: string; readonly label: string }[];
}

export interface SaysProps {
  readonly t: Translate;
  readonly page: Language;
  readonly count: string;
  readonly standings: readonly { readonly standing: Standing; readonly count: string }[];
  readonly speakers: readonly SpeakerProps[];
}

export const Says = ({ t, page, count, standings, speakers }: SaysProps) => (
  <section class="after says" id="says" aria-labelledby="says-h">
    <div class="wrap">
      <Fold heading="says-h" title={t("claims.title")} count={count}>
        <div class="who-head">
          <p>{t("claims.lede")}</p>
          <button class="btn needs-script" type="button" data-set-claims="on" data-else="off" aria-pressed="false">
            {t("claims.mark")}
          </button>
        </div>
        <div class="says-parts">
          <div>
            <h3>{t("claims.kinds")}</h3>
            <dl>
              {standings.map(({ standing, count: counted }) => (
                <div>
                  <dt>
                    <span class="standing" data-standing={standing}>
                      {t(`standing.${standing}`)}
                    </span>
                    <span class="quiet num">{counted}</span>
                  </dt>
                  <dd>{t(`standing.meaning.${standing}`)}</dd>
                </div>
              ))}
            </dl>
          </div>
          <div>
            <h3>{t("claims.speakers")}</h3>
            <ul class="speakers">
              {speakers.map((speaker) => (
                <SpeakerItem page={page} {...speaker} />
              ))}
            </ul>
          </div>
        </div>
      </Fold>
    </div>
  </section>
);

const SpeakerItem = ({ page, name, type, href, counts, jumps }: SpeakerProps & { readonly page: Language }) => (
  <li class={type}>
    <span class={type === undefined ? "who-name" : "who-name kind"} {...inLanguage(name.language, page)}>
      {href === undefined ? name.text : <a href={href}>{name.text}</a>}
    </span>
    <ul class="inline-values quiet">
      {counts.map(({ text }) => (
        <li>{text}</li>
      ))}
    </ul>
    <span class="jumps num">
      {jumps.map(({ href: target, text, label }) => (
        <a class="jump" href={target} aria-label={label}>
          {text}
        </a>
      ))}
    </span>
  </li>
);
