// Guards in every mode, explicit entries, forms to be left alone, confidence and candidates.
import assert from "node:assert/strict";
import { test } from "node:test";
import { certainty, createMatcher, type MatchableEntry, type MatchOptions } from "../../src/language/index.ts";
import type { Guard } from "../../src/model.ts";
import { parseSentence } from "./scoring.ts";

const entry = (
  id: string,
  ar: readonly string[],
  en: readonly string[],
  guards: readonly (Partial<Guard> & Pick<Guard, "form" | "mode">)[] = [],
  autolink: "first" | "guarded" | "explicit" = "first",
): MatchableEntry => ({
  id,
  label: { ar: ar[0] ?? "", en: en[0] ?? "" },
  aliases: { ar: ar.slice(1), en: en.slice(1) },
  guards: guards.map((guard) => ({ language: "ar", ...guard })),
  autolink,
});

const entries: readonly MatchableEntry[] = [
  entry(
    "al-qaeda",
    ["تنظيم القاعدة", "القاعدة"],
    ["Al-Qaeda"],
    [
      {
        form: "القاعدة",
        mode: "guarded",
        precededBy: ["زعيم"],
        quoted: true,
        notFollowedBy: ["العسكرية", "في الجنوب"],
      },
    ],
  ),
  entry(
    "arab-league",
    ["جامعة الدول العربية", "الجامعة العربية"],
    ["Arab League"],
    [{ form: "الجامعة العربية", mode: "guarded", notFollowedBy: ["المفتوحة", "في بيروت"], notPrecededBy: ["طالب"] }],
  ),
  entry(
    "brotherhood",
    ["جماعة الإخوان المسلمين", "الإخوان"],
    ["Muslim Brotherhood"],
    [{ form: "الإخوان", mode: "guarded", precededBy: ["جماعة"], followedBy: ["المسلمون"], orAfterFullName: true }],
  ),
  entry("sohr", ["المرصد السوري لحقوق الإنسان", "المرصد"], ["SOHR"], [{ form: "المرصد", mode: "after-full-name" }]),
  entry("isis", ["داعش"], ["ISIS"]),
  entry(
    "abu-al-baraa",
    ["أبو البراء"],
    ["Abu al-Baraa"],
    [{ form: "أبو البراء", mode: "context", requiresAny: ["isis"] }],
  ),
  entry("ghwayran", ["حي غويران", "غويران"], ["Ghwayran"], [{ form: "غويران", mode: "longest" }]),
  entry("ghwayran-prison", ["سجن غويران"], ["Ghwayran prison"]),
  entry("amman", ["عمّان", "مدينة عمّان"], ["Amman"], [{ form: "عمان", mode: "spelled" }], "guarded"),
  entry("drone", ["طائرة مسيّرة", "مسيّرة"], ["drone"], [{ form: "مسيرة", mode: "spelled", precededBy: ["طائرات"] }]),
  entry(
    "united-states",
    ["الولايات المتحدة"],
    ["United States", "US"],
    [{ form: "US", language: "en", mode: "spelled" }],
  ),
  entry("aleppo", ["حلب"], ["Aleppo"], [{ form: "حلب", mode: "review" }], "guarded"),
  entry(
    "security",
    ["المخابرات العسكرية", "الأمن العسكري"],
    ["Military Intelligence"],
    [{ form: "الأمن العسكري", mode: "explicit" }],
  ),
  entry(
    "hezbollah",
    ["حزب الله"],
    ["Hezbollah"],
    [
      { form: "كتائب حزب الله", mode: "other" },
      { form: "Hezbollah al-Hejaz", language: "en", mode: "other" },
    ],
  ),
  entry("quds-force", ["فيلق القدس"], ["Quds Force"], [{ form: "القدس", mode: "other" }]),
  entry("convoy", ["قافلة"], ["convoy"], [], "explicit"),
  entry("sdf", ["قسد"], ["Syrian Democratic Forces (SDF)"]),
  entry("mayadin", ["الميادين"], ["Al-Mayadin", "Al-Mayadeen (town)"]),
  entry("coalition", ["التحالف الدولي"], ["Global Coalition", "the Coalition"]),
];

const matchers = { ar: createMatcher(entries, "ar"), en: createMatcher(entries, "en") };

const cases: readonly (readonly [language: "ar" | "en", sentence: string, options?: MatchOptions])[] = [
  // guarded
  ["ar", "هذه هي القاعدة العامة."],
  ["ar", "زعيم {القاعدة|al-qaeda} غائب."],
  ["ar", "زعيم القاعدة العسكرية غائب."],
  ["ar", "زعيم القاعدة في الجنوب غائب."],
  ["ar", "زعيم {القاعدة|al-qaeda} في الشمال غائب."],
  ["ar", "انضم إلى «{القاعدة|al-qaeda}»."],
  ["ar", "كتب عن «القاعدة العسكرية»."],
  ["ar", "{تنظيم القاعدة|al-qaeda} غائب."],
  ["ar", "دعت {الجامعة العربية|arab-league} إلى قمة."],
  ["ar", "دعت الجامعة العربية المفتوحة إلى حفل."],
  ["ar", "دعت الجامعة العربية في بيروت إلى حفل."],
  ["ar", "هو طالب الجامعة العربية الجديد."],
  ["ar", "تحدث الإخوان في البيت."],
  ["ar", "تحدثت جماعة {الإخوان|brotherhood} في البيت."],
  ["ar", "ذكر {الإخوان|brotherhood} المسلمون ذلك."],
  ["ar", "نشأت {جماعة الإخوان المسلمين|brotherhood} في مصر، ثم انقسم {الإخوان|brotherhood}."],
  ["ar", "انقسم الإخوان، ونشأت {جماعة الإخوان المسلمين|brotherhood}."],
  // after-full-name
  ["ar", "قال المرصد إن السماء صافية."],
  ["ar", "قال {المرصد السوري لحقوق الإنسان|sohr} ذلك، ثم أضاف {المرصد|sohr} رقما."],
  ["ar", "قال المرصد ذلك، ثم {المرصد السوري لحقوق الإنسان|sohr}."],
  ["ar", "قال {المرصد|sohr} ذلك.", { linked: ["sohr"] }],
  // context
  ["ar", "كان أبو البراء بن مالك صحابيا."],
  ["ar", "قال {أبو البراء|abu-al-baraa} إن {داعش|isis} باق."],
  ["ar", "التقى {أبا البراء|abu-al-baraa}.", { linked: ["isis"] }],
  // longest
  ["ar", "{سجن غويران|ghwayran-prison} في {غويران|ghwayran}."],
  ["ar", "سجن “{غويران|ghwayran}” قديم."],
  // spelled
  ["ar", "زار عمان وعُمان."],
  ["ar", "زار {عمّان|amman} ول{عَمَّان|amman} جمالها، و{مدينة عمان|amman} واسعة."],
  ["ar", "خرجت مسيرة في الشارع."],
  ["ar", "حلقت {مسيّرة|drone} فوق الحي، و{طائرة مسيرة|drone} أخرى."],
  ["ar", "حلقت طائرات {مسيرة|drone} كثيرة."],
  ["en", "They told us that the {US|united-states} left."],
  // review
  ["ar", "دخل {حلب|aleppo} فجرا."],
  // explicit
  ["ar", "قال الأمن العسكري ذلك في قافلة."],
  ["ar", "قال {الأمن العسكري|security} ذلك في {قافلة|convoy}.", { explicit: true }],
  ["ar", "قالت {المخابرات العسكرية|security} ذلك."],
  ["en", "A convoy came."],
  ["en", "A {convoy|convoy} came.", { explicit: true }],
  // other
  ["ar", "كتائب حزب الله غير {حزب الله|hezbollah}."],
  ["ar", "وكتائب حزب الله عراقية."],
  ["en", "Hezbollah al-Hejaz is not {Hezbollah|hezbollah}."],
  ["ar", "مدينة القدس غير {فيلق القدس|quds-force}."],
  // a label's bracket
  ["en", "The {Syrian Democratic Forces|sdf} ({SDF|sdf}) left; the Al-Mayadeen channel stayed."],
  // a reader's query
  ["en", "isis"],
  ["en", "{isis|isis} in {amman|amman}, the {coalition|coalition}", { query: true }],
  ["ar", "{القاعدة|al-qaeda} و{المرصد|sohr} في {قافلة|convoy}", { query: true }],
  ["ar", "كتائب حزب الله", { query: true }],
  // a determiner that must stand there
  ["en", "The {Coalition|coalition} struck; Coalition forces left."],
  // a name does not go over a line
  ["ar", "حزب\nالله أعلم."],
  ["ar", "{حزب \u00a0 الله|hezbollah} أعلم."],
];

for (const [language, annotated, options] of cases) {
  test(`guards: ${annotated} ${options === undefined ? "" : JSON.stringify(options)}`, () => {
    const { text, gold } = parseSentence("", language, annotated);
    const found = matchers[language].find(text, options);
    assert.deepEqual(
      found.map(({ start, end, entry: id }) => ({ start, end, id })),
      gold,
    );
    for (const match of found) assert.equal(text.slice(match.start, match.end), match.text);
  });
}

test("another entry's own name wins over a form to be left alone", () => {
  const matcher = createMatcher([...entries, entry("jerusalem", ["القدس"], ["Jerusalem"])], "ar");
  assert.deepEqual(
    matcher.find("مدينة القدس").map((match) => match.entry),
    ["jerusalem"],
  );
});

test("a name of two entries gives both, and is not certain", () => {
  const twins = [entry("b", ["المجلس"], ["Council"]), entry("a", ["المجلس"], ["Council"])];
  const [match] = createMatcher(twins, "ar").find("اجتمع المجلس");
  assert.deepEqual([match?.entry, match?.candidates], ["a", ["a", "b"]]);
  assert.ok((match?.confidence ?? 1) < certainty);
});

test("confidence: what an editor should see is not certain", () => {
  const confidenceOf = (text: string, options?: MatchOptions): number =>
    matchers.ar.find(text, options)[0]?.confidence ?? 0;
  assert.equal(confidenceOf("داعش"), 1);
  assert.ok(confidenceOf("زعيم القاعدة") >= certainty);
  assert.ok(confidenceOf("دخل حلب") < certainty);
  assert.ok(confidenceOf("قافلة", { explicit: true }) < certainty);
});

const derived: readonly (readonly [language: "ar" | "en", sentence: string])[] = [
  ["ar", "الصحف {السورية|syria} و{الإيرانية|iran}، ومقاتلون {عراقيون|iraq} ل{لإيرانيين|iran}."],
  ["ar", "في سوريا قوم {سوريون|syria}."],
  [
    "en",
    "{Iranian|iran} and {Syrian|syria} papers, {Iraqis|iraq}, the {Lebanese|lebanon}, {Turkish|turkey} tea; an iranian.",
  ],
];
const places = [
  entry("syria", ["سوريا"], ["Syria"]),
  entry("iran", ["إيران"], ["Iran"]),
  entry("iraq", ["العراق"], ["Iraq"]),
  entry("lebanon", ["لبنان"], ["Lebanon"]),
  entry("turkey", ["تركيا"], ["Turkey"]),
];
for (const [language, annotated] of derived) {
  test(`derived on request: ${annotated}`, () => {
    const { text, gold } = parseSentence("", language, annotated);
    const matcher = createMatcher(places, language);
    const adjectives = matcher.find(text, { derived: true }).filter((match) => match.derived);
    assert.deepEqual(
      adjectives.map(({ start, end, entry: id }) => ({ start, end, id })),
      gold,
    );
    assert.ok(matcher.find(text).every((match) => match.derived === undefined));
  });
}

const others: readonly (readonly [language: string, sentence: string])[] = [
  ["fr", "L’{Iran|iran}, la {Syrie|syria} et l’iran d’{Alep|aleppo}."],
  ["fa", "{ایران|iran} و {سوریه|syria} در {حلب|aleppo}، ايرانی."],
];
for (const [language, annotated] of others) {
  test(`a language without a file: ${annotated}`, () => {
    const { text, gold } = parseSentence("", language, annotated);
    const named = (id: string, fr: string, fa: string): MatchableEntry => ({ id, label: { fr, fa }, aliases: {} });
    const matcher = createMatcher(
      [named("iran", "Iran", "ایران"), named("syria", "Syrie", "سوريه"), named("aleppo", "Alep", "حلب")],
      language,
    );
    const found = matcher.find(text).map(({ start, end, entry: id }) => ({ start, end, id }));
    assert.deepEqual(found, gold);
  });
}
