// Arabic vowel marks on and off. Only the text of text nodes changes, so mentions and their addresses stay, and what was
// taken away comes back exactly.
import { settingInForce } from "../lib/settings.ts";

/** Tashkeel U+064B–U+0652, superscript alef U+0670, tatweel U+0640. */
const vowelMarks = /[\u064b-\u0652\u0670\u0640]/g;
const arabicText = ":is(.read, .version):lang(ar)";

/** Takes the marks away or gives them back, as the setting `marks` says, each time the result is called. */
export function vowelMarksSwitch(): () => void {
  const original = new Map<Text, string>();
  return () => {
    if (settingInForce("marks") === "off") {
      for (const node of textNodes()) {
        if (node.data.search(vowelMarks) < 0) continue;
        original.set(node, node.data);
        node.data = node.data.replace(vowelMarks, "");
      }
      return;
    }
    for (const [node, data] of original) node.data = data;
    original.clear();
  };
}

function* textNodes(): Generator<Text> {
  for (const element of document.querySelectorAll(arabicText)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, (node) =>
      node.parentElement?.closest("[lang]")?.matches(":lang(ar)") ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP,
    );
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) if (node instanceof Text) yield node;
  }
}
