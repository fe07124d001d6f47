// The further pages of the concordance of an entry; the first part stands on the page of the entry.
import type { VNode } from "preact";
import { MentionsLayout } from "#includes/layouts/mentions.tsx";
import { concordanceParts } from "../derive/concordance.ts";
import { entryTypeById } from "../entry-types/index.ts";
import type { Library } from "../model.ts";
import type { PageAddress, PageKind, SiteContext } from "../site-context.ts";
import { translator } from "../strings/index.ts";
import { entryConcordance } from "./entry-concordance.ts";
import { wordsFor } from "./entry-names.ts";
import { partAddress, partAt } from "./numbered-parts.ts";

export const mentionsPage: PageKind = { id: "mentions", addresses, render };

function* addresses(library: Library): Iterable<PageAddress> {
  for (const language of library.languages) {
    for (const id of library.mentionsOf.keys()) {
      if (!library.entries.has(id)) continue;
      const first = { path: `/${language}/glossary/${id}/`, language, subject: id };
      const count = concordanceParts(library, id).length;
      for (let part = 2; part <= count; part += 1) yield partAddress(first, "mentions", part);
    }
  }
}

function render(context: SiteContext, address: PageAddress): VNode {
  const { library, urls } = context;
  const { language } = address;
  const { subject, part } = partAt(address.subject, "mentions");
  const entry = library.entries.get(subject);
  if (entry === undefined) throw new Error(`No entry «${subject}»`);
  const t = translator(language, library.site);
  const type = entryTypeById.get(entry.type);
  const name = wordsFor(context, language, entry.label);
  return (
    <MentionsLayout
      context={context}
      address={address}
      t={t}
      title={t("mentions.title.part", { name: name.text, part })}
      description={t("mentions.description", { name: name.text })}
      name={name}
      entry={urls.entry(language, entry.id)}
      crumbs={[{ href: urls.glossary(language), text: t("nav.glossary") }]}
      type={{
        id: entry.type,
        label: type?.label[language] ?? entry.type,
        href: urls.glossaryType(language, type?.folder ?? entry.type),
      }}
      concordance={entryConcordance(context, language, t, entry, part)}
    />
  );
}
