// A list of `<meta>`.
import type { HeadMeta } from "../../../src/publish/page-head.ts";

export function MetaTags({ tags }: { readonly tags: readonly HeadMeta[] }) {
  return (
    <>
      {tags.map((tag) => (
        <meta key={`${tag.name ?? tag.property} ${tag.content}`} {...tag} />
      ))}
    </>
  );
}
