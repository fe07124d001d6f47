// Asks the search page of a built site in a real browser.
import type { Page } from "playwright-core";

/** The first link of each result, in order, once the page has answered; a page that is open is asked in its field. */
export async function askSite(page: Page, origin: string, language: string, query: string): Promise<readonly string[]> {
  const address = `${origin}/${language}/search/`;
  if (page.url().startsWith(address)) {
    const field = page.locator("main [data-search-input]");
    await field.fill(query);
    await field.press("Enter");
  } else await page.goto(`${address}?q=${encodeURIComponent(query)}`);
  await page.waitForFunction(() => {
    const strings = JSON.parse(document.getElementById("client-strings")?.textContent ?? "{}");
    const status = document.querySelector("[data-search-status]")?.textContent ?? "";
    return status !== "" && status !== strings["client.search.searching"];
  });
  const results = page.locator("main [data-results] > li");
  return results.evaluateAll((items) => items.map((item) => item.querySelector("a[href]")?.getAttribute("href") ?? ""));
}
