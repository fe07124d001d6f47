// Lists that have several pages: their addresses, and the links from each to the others.
import type { ListPagerProps } from "#includes/parts/list-pager.tsx";
import type { PageAddress } from "../site-context.ts";
import type { PartFolder } from "../urls.ts";

/** The address of a part of a list, given that of the first. */
export function partAddress(first: PageAddress, folder: PartFolder, part: number): PageAddress {
  if (part === 1) return first;
  const below = `${folder}/${part}`;
  const subject = first.subject === "" ? below : `${first.subject}/${below}`;
  return { ...first, path: `${first.path}${below}/`, subject };
}

/**
 * The subject of a list's first page and the number of the part that a page's subject is for.
 * @example partAt("tag/water/page/2", "page") // { subject: "tag/water", part: 2 }
 */
export function partAt(subject: string, folder: PartFolder): { readonly subject: string; readonly part: number } {
  const [whole, part] = new RegExp(`(?:^|/)${folder}/(\\d+)$`).exec(subject) ?? [];
  if (whole === undefined) return { subject, part: 1 };
  return { subject: subject.slice(0, -whole.length), part: Number(part) };
}

/** Undefined for a list of one page. `hrefOf` gives the href of a part by its number. */
export function pagerOf(
  part: number,
  count: number,
  hrefOf: (part: number) => string,
): Omit<ListPagerProps, "t" | "label"> | undefined {
  if (count < 2) return undefined;
  return {
    part,
    count,
    ...(part > 1 && { first: hrefOf(1), previous: hrefOf(part - 1) }),
    ...(part < count && { next: hrefOf(part + 1), last: hrefOf(count) }),
  };
}
