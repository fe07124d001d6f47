// A reading on paper: the text, its notes and a glossary, and none of the controls (SPEC §3.6).
import assert from "node:assert/strict";
import { test } from "node:test";
import { siteVisits, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

for (const language of ["ar", "en"]) {
  test(`a reading in ${language} prints its text, notes and glossary without controls`, () =>
    visit(reading(language), wide, async ({ page }) => {
      await page.emulateMedia({ media: "print" });
      for (const hidden of ["body > header", ".bar", "body > footer", "#gloss"]) {
        assert.equal(await page.locator(hidden).first().isVisible(), false, hidden);
      }
      for (const shown of [".v1", ".notes", "#here article"]) {
        assert.equal(await page.locator(shown).first().isVisible(), true, shown);
      }
      const number = await page.locator(".v1 a.mention[data-n]").first().getAttribute("data-n");
      assert.match(number ?? "", /^\p{Nd}+$/u);
      const pdf = await page.pdf({ format: "A4" });
      assert.ok(pdf.length > 20_000);
    }));
}
