// The style of books: faces, sizes and colours are the reader's own, who chooses them in the reading system.

export const style = `body { line-height: 1.6; }
[dir="rtl"] { line-height: 1.9; }
h1, h2, h3, h4 { line-height: 1.35; break-after: avoid; }
h1 { margin-block: 1em 0.25em; }
p { margin-block: 0 0.75em; }
a { color: inherit; }
section.cover { margin: 0; text-align: center; }
section.cover img { max-inline-size: 100%; max-block-size: 100vh; }
.other a { text-decoration: none; }
.other, .byline, .names, .uses, .colophon { font-size: 0.85em; }
.summary { font-size: 1.1em; }
.number { font-size: 0.75em; text-decoration: none; opacity: 0.75; padding-inline-end: 0.4em; }
.alone { margin: 0; break-after: avoid; }
.mention { text-decoration: underline dotted; text-underline-offset: 0.2em; }
.again { text-decoration-color: gray; text-decoration-thickness: 1px; }
.call { font-size: 0.7em; vertical-align: super; line-height: 1; padding-inline: 0.15em; text-decoration: none; }
aside { font-size: 0.85em; margin-block: 0 1em; margin-inline-start: 1.5em; padding-inline-start: 0.75em; border-inline-start: 2px solid; }
blockquote { margin-inline: 1.5em; }
.verse { text-align: center; }
table { border-collapse: collapse; inline-size: 100%; }
th, td { border-block-end: 1px solid; padding: 0.25em 0.5em; text-align: start; vertical-align: top; }
img { max-inline-size: 100%; block-size: auto; }
pre { white-space: pre-wrap; }
dt { font-weight: bold; margin-block-start: 1.25em; break-after: avoid; }
dfn { font-style: normal; }
dd { margin-inline-start: 1em; }
dd p { margin-block-end: 0.35em; }
.colophon { margin-block-start: 3em; border-block-start: 1px solid; }
nav ol { list-style: none; padding-inline-start: 1em; }
`;
