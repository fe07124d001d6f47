// One hidden description for each type of entry in each language of the site, to which the mentions in a text of that
// language point: the text itself stays clean.
import { entryTypes } from "../../src/entry-types/index.ts";
import type { Site } from "../../src/model.ts";
import { descriptionId } from "../../src/pages/mention-address.ts";
import { translator } from "../../src/strings/index.ts";
import { inLanguage } from "./words.tsx";

interface TypeDescriptionsProps {
  readonly site: Site;
  readonly page: string;
}

export const TypeDescriptions = ({ site, page }: TypeDescriptionsProps) => (
  <div hidden data-pagefind-ignore>
    {site.languages.flatMap((language) => {
      const t = translator(language, site);
      return entryTypes.map((type) => (
        <span id={descriptionId(page, language, type.id)} {...inLanguage(language, page)}>
          {t("type.described", { type: type.label[language] ?? type.id })}
        </span>
      ));
    })}
  </div>
);
