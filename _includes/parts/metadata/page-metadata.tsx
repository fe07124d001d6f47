// The part of the head that every page has: description, addresses, social sites, feed, icons, colours.
import { headLinks, headMeta, type PageFacts } from "../../../src/publish/page-head.ts";
import { paperDark, paperLight } from "../../../src/publish/theme-colours.ts";
import { MetaTags } from "./meta-tags.tsx";

export function PageMetadata(facts: PageFacts) {
  return (
    <>
      <MetaTags tags={headMeta(facts)} />
      {headLinks(facts).map((link) => (
        <link key={`${link.rel} ${link.hreflang ?? ""} ${link.href}`} {...link} />
      ))}
      <meta name="theme-color" content={paperLight} media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content={paperDark} media="(prefers-color-scheme: dark)" />
    </>
  );
}
