import type { Page } from "playwright-core";

/** Pixels by which the page is wider than the window; 0 where it fits. */
export const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
