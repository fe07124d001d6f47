import assert from "node:assert/strict";
import { test } from "node:test";
import { renderToString } from "preact-render-to-string";
import { pageKinds } from "../../src/pages/index.ts";
import type { PageAddress, PageKind } from "../../src/site-context.ts";
import { largeLibrary } from "../support/large-library.ts";
import { contextOf } from "../support/page.ts";

/** So many that every list is as long as its page allows: more would make more pages, not longer ones. */
const library = largeLibrary({ readings: 2500, entries: 5000 });
const context = contextOf(library);
/** SPEC §11, before compression. The frame of a built page has the names of its files besides: some 400 bytes. */
const mostBytes = 149_000;

/** Of a kind with many pages: the first ones, some in between, the last; of entries, those with most to show. */
const pagesPerKind = 12;
const mostRelated: ReadonlySet<string> = new Set(
  [...library.entries.values()]
    .sort((one, other) => other.relations.length - one.relations.length)
    .slice(0, 3)
    .map(({ id }) => id),
);
/** A page of these is as long as its text. */
const ofOneText: ReadonlySet<string> = new Set(["reading", "assignment", "worksheet", "site-page"]);
/** This Library has no assignments to list. */
const ofNothing: ReadonlySet<string> = new Set(["assignments"]);

for (const kind of pageKinds.filter(({ id }) => !ofOneText.has(id) && !ofNothing.has(id))) {
  test(`no page of the kind «${kind.id}» has more than ${mostBytes} bytes in a large site`, () => {
    const pages = chosen(kind);
    assert.ok(pages.length > 0);
    const tooLong = pages
      .map((address) => ({
        path: address.path,
        bytes: Buffer.byteLength(renderToString(kind.render(context, address))),
      }))
      .filter(({ bytes }) => bytes > mostBytes);
    assert.deepEqual(tooLong, []);
  });
}

/** In Arabic, whose letters have two bytes. */
function chosen(kind: PageKind): readonly PageAddress[] {
  const all = [...kind.addresses(library)].filter(({ language }) => language === "ar");
  const step = Math.max(1, Math.floor(all.length / pagesPerKind));
  const busiest = kind.id === "entry" ? all.filter(({ subject }) => mostRelated.has(subject)) : [];
  return [...all.slice(0, pagesPerKind), ...all.filter((_, at) => at % step === 0), ...all.slice(-1), ...busiest];
}
