import assert from "node:assert/strict";
import { test } from "node:test";
import { archiveOf, epubParts } from "./support/documents.ts";
import { textOf } from "./support/read.ts";

test("a book's pages follow its spine; its notes are found on other pages", async () => {
  const pages = {
    "two.xhtml":
      '<h1>أولًا</h1><p>قال<sup><a epub:type="noteref" id="r1" href="notes.xhtml#n1">١</a></sup> ذلك.</p><a id="x"/>',
    "one.xhtml":
      '<h1>ثانيًا</h1><p>Then<a id="r2" href="notes.xhtml#n2">[2]</a> more.</p><p><img src="a.png" alt="map"/></p>',
    "notes.xhtml":
      '<h2>الهوامش</h2><aside epub:type="footnote" id="n1"><p><a href="two.xhtml#r1">1</a>. حاشية.</p></aside>' +
      '<ol><li id="n2"><p>A <em>note</em>. <a href="one.xhtml#r2">↩</a></p><p>More of it.</p></li></ol>',
  };
  const metadata =
    "<dc:title>كتاب</dc:title><dc:creator>كاتب</dc:creator><dc:publisher>دار</dc:publisher><dc:date>2020-02</dc:date>";
  const text = await textOf("book.epub", archiveOf(epubParts(pages, metadata)));
  assert.equal(text.title, "كتاب");
  assert.equal(
    text.body,
    "## أولًا\n\nقال[^1] ذلك.\n\n## ثانيًا\n\nThen[^2] more.\n\n[^1]: حاشية.\n\n[^2]: A *note*.\n\n    More of it.\n",
  );
  assert.deepEqual(text.dropped, [{ why: "picture", words: "a.png: map", block: 4 }]);
  assert.deepEqual([text.facts.authors, text.facts.publisher], [["كاتب"], "دار"]);
});

test("a name in a book leads to nothing outside it", async () => {
  const parts = epubParts({ "c.xhtml": '<p>See <a href="../../../etc/passwd">this</a>.</p>' }, "");
  assert.equal((await textOf("book.epub", archiveOf(parts))).body, "See this.\n");
});
