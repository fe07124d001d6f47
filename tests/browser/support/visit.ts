// Opens pages of the built site in a browser and, after each visit, insists that the page kept to the site's rules:
// no script error, no violation of the policy, no request to another origin.
import assert from "node:assert/strict";
import { after, before } from "node:test";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { launchBrowser } from "./browser.ts";
import { richestReading } from "./pages.ts";
import { type SiteServer, serveFolder } from "./server.ts";
import { builtSite } from "./site.ts";

/** A laptop's window and a phone's. */
export const wide = { viewport: { width: 1280, height: 800 } } as const satisfies BrowserContextOptions;
export const phone = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
} as const satisfies BrowserContextOptions;

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly origin: string;
  /** Paths of every request so far, "/pagefind/ar/pagefind.js". */
  readonly requested: readonly string[];
}

/** The pages of the site, as one test file meets them. */
export interface SiteVisits {
  /** Opens `path`, runs the sentences of a test, closes the page, then checks the site's rules. */
  visit(path: string, options: BrowserContextOptions, sentences: (visit: Visit) => Promise<void>): Promise<void>;
  /** Path of the reading with the most mentions, "/ar/readings/x/". */
  reading(language: string): string;
  /** The built site. */
  folder(): string;
}

interface VisitedSite {
  folder(): Promise<string>;
  /** Path below which it is served, "/" or "/course/". */
  readonly prefix: string;
}

/** Starts the server and the browser before the tests of a file and stops both after them. */
export function siteVisits(site: VisitedSite = { folder: () => builtSite(), prefix: "/" }): SiteVisits {
  let server: SiteServer | undefined;
  let browser: Browser | undefined;
  let folder = "";
  before(async () => {
    folder = await site.folder();
    server = await serveFolder(folder, site.prefix);
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    folder: () => folder,
    reading: (language) => `${site.prefix}${language}/readings/${richestReading(folder)}/`,
    async visit(path, options, sentences) {
      assert.ok(browser && server, "the browser and the server are running");
      const context = await browser.newContext({ reducedMotion: "reduce", ...wide, ...options });
      try {
        await visitPage(context, server.origin, path, sentences);
      } finally {
        await context.close();
      }
    },
  };
}

async function visitPage(
  context: BrowserContext,
  origin: string,
  path: string,
  sentences: (visit: Visit) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  const complaints: string[] = [];
  const requested: string[] = [];
  context.on("weberror", (error) => complaints.push(`script error: ${error.error().message}`));
  context.on("console", (message) => {
    if (/Content Security Policy|TrustedScript|Trusted Type/i.test(message.text())) complaints.push(message.text());
  });
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (url.origin === origin) requested.push(url.pathname);
    else if (!/^(blob|data):/.test(url.protocol)) complaints.push(`request to another origin: ${url.href}`);
  });
  await page.goto(origin + path);
  await sentences({ page, context, origin, requested });
  assert.deepEqual(complaints, []);
}
