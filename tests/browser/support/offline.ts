// Keeps a page on the device, and takes the network away.
import type { Page } from "playwright-core";
import type { Visit } from "./visit.ts";

/** Accepts the page's offer to be kept. */
export async function keepPage(page: Page): Promise<void> {
  await page.locator("[data-offline-keep]").click();
  await page.locator("[data-offline-remove]").waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

export const cachedPaths = (page: Page) =>
  page.evaluate(async () => {
    const caches_ = await Promise.all((await caches.keys()).map((name) => caches.open(name)));
    const requests = await Promise.all(caches_.map((cache) => cache.keys()));
    return requests.flat().map(({ url }) => new URL(url).pathname);
  });

/** Without a network, and sure of it: a page that is not kept does not come. The page that is open stays as it is. */
export async function goOffline({ context, origin }: Visit, prefix: string): Promise<void> {
  await context.setOffline(true);
  const page = await context.newPage();
  await page.goto(`${origin}${prefix}ar/readings/`);
  await page.locator("[data-offline-missing]").waitFor();
  await page.close();
}
