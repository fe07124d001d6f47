import assert from "node:assert/strict";
import { test } from "node:test";
import { pageOf, windows1256 } from "./support/documents.ts";
import { textOf } from "./support/read.ts";

/** Elements of a page without a site around it → Markdown. */
const bodies: readonly (readonly [name: string, html: string, body: string])[] = [
  ["scripts and styles", "<p>a</p><script>alert(1)</script><style>p{}</style><p>b</p>", "a\n\nb"],
  ["handlers", '<p onclick="x()">a <img src=x onerror=alert(1)> b</p>', "a b"],
  [
    "embedded content",
    '<p>a</p><iframe src="https://x.example"></iframe><svg onload=x><text>s</text></svg><object>o</object><math><mi>m</mi></math><p>b</p>',
    "a\n\nb",
  ],
  ["forms", "<p>a</p><form><p>Name <input></p></form><p>b</p>", "a\n\nb"],
  ["markup that is text", "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>", "\\<script>alert(1)\\</script>"],
  [
    "schemes",
    '<p><a href="javascript:x">a</a> <a href="data:text/html,x">b</a> <a href=" JaVa&#10;Script:x">c</a> <a href="//x.example">d</a></p>',
    "a b c d",
  ],
  [
    "links",
    '<p><a href="https://x.example/a_b?c=(d)">a</a> <a href="mailto:a@x.example">b</a> <a href="rel">c</a></p>',
    "[a](https://x.example/a%5Fb?c=%28d%29) [b](mailto:a@x.example) c",
  ],
  ["a mention in a link", '<p><a href="https://x.example">[[isis]]</a></p>', "[\\[\\[isis\\]\\]](https://x.example/)"],
  ["lists", "<ol start=3><li>a<li>b<ul><li>c</ul></ol>", "3. a\n4. b\n   - c"],
  [
    "a table with a wide cell",
    "<table><tr><th colspan=2>a</th></tr><tr><td>b</td><td>c<br>d</td></tr></table>",
    "| a |  |\n| --- | --- |\n| b | c d |",
  ],
  ["lines and paragraphs of breaks", "<p>a<br>b<br><br>c<br></p>", "a\\\nb\n\nc"],
  ["code", "<pre>a\n  [[b]] *c*</pre><p><code>[[x]]</code></p>", "```\na\n  [[b]] *c*\n```\n\n`[[x]]`"],
  [
    "a table with a tall cell",
    "<table><tr><th>a<th>b</tr><tr><td rowspan=2>c<td>d</tr><tr><td>e</tr></table>",
    "| a | b |\n| --- | --- |\n| c | d |\n|  | e |",
  ],
  ["what opens and closes", "<p>a</p><details><summary>b</summary>c<p>d</p></details>", "a\n\nb\n\nc\n\nd"],
  [
    "bold lines as headings",
    "<p>a.</p><p><b>B</b></p><p>c <b>d</b></p><p><b>e</b></p>",
    "a.\n\n## B\n\nc **d**\n\n**e**",
  ],
  ["bold lines beside headings", "<h2>A</h2><p><b>B</b></p><p>c</p>", "## A\n\n**B**\n\nc"],
  ["tags in a script open nothing", `<p>a</p><script>"${"<div>".repeat(300)}"</script>`, "a"],
  ["raised figures", "<p>5 m<sup>2</sup>, CO<sub>2</sub>, 1<sup>st</sup></p>", "5 m², CO₂, 1st"],
  [
    "notes of Word",
    '<p>a<a href="#_ftn1" name="_ftnref1">[1]</a></p><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> note</p></div>',
    "a[^1]\n\n[^1]: note",
  ],
  ["a link within a page is no note", '<p><a href="#s1">1</a></p><h2 id="s1">One</h2><p>b</p>', "1\n\n## One\n\nb"],
];

for (const [name, html, body] of bodies) {
  test(`HTML: ${name}`, async () => {
    const text = await textOf("a.html", pageOf(html, "<title>Title</title>"));
    assert.equal(text.body, `${body}\n`);
  });
}

const sentence =
  "This is a sentence of the article, with commas, and enough words to be a paragraph for anyone who reads it. ";
const جملة = "هذه جملة من المقال، فيها فواصل، وفيها من الكلمات ما يكفي ليعدّها كل من قرأها فقرة تامّة من فقرات النص. ";

/** What a site puts around an article, and why it is dropped. */
const furniture: readonly (readonly [html: string, why: string])[] = [
  ["<p>اقرأ أيضًا: <a href=/x>خبر آخر</a></p>", "read also"],
  ["<h3>مواضيع ذات صلة</h3><ul><li><a href=/x>أ</a></li></ul>", "read also"],
  ["<p><strong>Read also</strong></p><p><a href=/x>Other</a></p>", "read also"],
  ["<div class='related-posts'><p>Other things to read in this place</p></div>", "read also"],
  ["<p>اشترك في نشرتنا البريدية ليصلك كل جديد</p>", "subscription"],
  ["<div id=newsletter><p>Sign up and be glad</p></div>", "subscription"],
  ["<p>Subscribe to our newsletter today</p>", "subscription"],
  ["<p>شارك هذا المقال على فيسبوك</p>", "sharing"],
  ["<ul class='social share'><li><a href=/f>Facebook</a></li></ul>", "sharing"],
  ["<p><a href=https://t.example>تويتر</a></p>", "sharing"],
  ["<h3>التعليقات (3)</h3>", "comments"],
  ["<p>لن يتم نشر عنوان بريدك الإلكتروني.</p>", "comments"],
  ["<div class=comment-list><p>I liked this one, truly, and so did mine.</p></div>", "comments"],
  ["<p>قيّم هذا المقال</p>", "rating"],
  ["<p>★★★★☆ 4.5/5 (12 votes)</p>", "rating"],
  ["<p>نستخدم ملفات تعريف الارتباط لتحسين تجربتك.</p>", "cookies"],
  ["<div class=cookie-consent><p>We like biscuits of every kind</p></div>", "cookies"],
  ["<p>الوسوم: <a href=/t>نهر</a> <a href=/u>جسر</a></p>", "tags"],
  ["<p>ADVERTISEMENT</p>", "advertisement"],
  ["<p>© 2023 الموقع. جميع الحقوق محفوظة</p>", "navigation"],
];

for (const [html, why] of furniture) {
  test(`furniture: ${why}: ${html}`, async () => {
    const words = html.includes("ا") ? جملة : sentence;
    const page = pageOf(
      `<article><h1>Title</h1><p>${words.repeat(3)}</p>${html}<p>${words.repeat(2)}</p></article>`,
      "<title>Title</title>",
    );
    const text = await textOf("a.html", page);
    assert.equal(text.body, `${words.repeat(3).trim()}\n\n${words.repeat(2).trim()}\n`);
    assert.ok(
      text.dropped.some((dropped) => dropped.why === why),
      JSON.stringify(text.dropped),
    );
  });
}

/** Sentences that begin like furniture and are none. */
const kept = [
  "See also how the report was written, which says more than its author.",
  "شارك في المؤتمر ممثّلون عن عشر دول.",
  "Comments by the minister were not published.",
  "إعلان الحرب جاء في اليوم التالي.",
  "More.",
  "Subscribers to the view that all is lost were few.",
];

for (const words of kept) {
  test(`no furniture: ${words}`, async () => {
    const text = await textOf("a.html", pageOf(`<p>${sentence}</p><p>${words}</p>`, "<title>Title</title>"));
    assert.equal(text.body, `${sentence.trim()}\n\n${words}\n`);
    assert.deepEqual(text.dropped, []);
  });
}

test("the article of a page, its facts, and a list of the rest", async () => {
  const head =
    '<title>The river | The Site</title><meta property="og:site_name" content="The Site"><meta name=description content="About a river.">' +
    '<link rel=canonical href="https://site.example/river"><meta property="article:published_time" content="2023-07-24T01:00:00+03:00">' +
    '<script type="application/ld+json">{"@type":"NewsArticle","author":[{"name":"A. Writer"}]}</script>';
  const body =
    `<header><nav><a href=/>Home</a></nav></header><main><article class="has-comments"><h1>The river</h1>` +
    `<figure><img src="/p/river.jpg" alt="A river in the evening"><figcaption>The river at dusk</figcaption></figure>` +
    `<p>The river at dusk</p><p>${sentence.repeat(3)}<a href="/more">More</a></p><h4>Part</h4><p>${sentence.repeat(2)}</p></article></main>` +
    `<aside><h4>Weather</h4><p>Sunny</p></aside><footer>Imprint</footer>`;
  const text = await textOf("a.html", pageOf(body, head));
  assert.equal(text.title, "The river");
  assert.equal(
    text.body,
    `${sentence.repeat(3)}[More](https://site.example/more)\n\n## Part\n\n${sentence.repeat(2).trim()}\n`,
  );
  assert.deepEqual(text.facts, {
    title: "The river",
    summary: "About a river.",
    published: "2023-07-24",
    authors: ["A. Writer"],
    publisher: "The Site",
    url: "https://site.example/river",
    language: "en",
  });
  assert.deepEqual(text.dropped, [
    { why: "navigation", words: "Home", block: 1 },
    { why: "picture", words: "river.jpg: A river in the evening", block: 2 },
    { why: "caption", words: "The river at dusk", block: 3 },
    { why: "caption", words: "The river at dusk", block: 4 },
    { why: "outside the article", words: "Weather", block: 8 },
    { why: "outside the article", words: "Sunny", block: 9 },
    { why: "navigation", words: "Imprint", block: 10 },
  ]);
});

test("a part of the text under the name of furniture stays", async () => {
  const part = `<p>${sentence.repeat(2)}</p>${[1, 2, 3].map((at) => `<p>${at} ${sentence.repeat(2)}</p>`).join("")}`;
  const page = pageOf(
    `<main><h1>T</h1><p>${sentence.repeat(12)}</p><div id="read-more">${part}</div><div class="comments">${part}</div></main>`,
    "<title>T</title>",
  );
  const { body, dropped } = await textOf("a.html", page);
  assert.equal(body.split("\n\n").length, 5);
  assert.deepEqual(
    dropped.map(({ why }) => why),
    ["comments"],
  );
});

test("a paragraph that stands twice stands once", async () => {
  const twice = "<p>Residents cross the river by boat after the bridge fell.</p>";
  const text = await textOf("a.html", pageOf(`${twice}<p>Then.</p>${twice}`, "<title>Title</title>"));
  assert.equal(text.body, "Residents cross the river by boat after the bridge fell.\n\nThen.\n");
  assert.deepEqual(
    text.dropped.map(({ why }) => why),
    ["repeated"],
  );
});

test("a page in Windows-1256 that says so", async () => {
  const page = windows1256(
    '<html><head><meta charset="windows-1256"><title>خبر من الرقة</title></head><body><p>نصّ.</p></body></html>',
  );
  const text = await textOf("a.htm", page);
  assert.deepEqual([text.title, text.body], ["خبر من الرقة", "نصّ.\n"]);
});
