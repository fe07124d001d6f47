// A slow connection: the text comes first, a mention leads on before any script is there, and late scripts move nothing.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Page } from "playwright-core";
import { phone, siteVisits, type Visit, wide } from "./support/visit.ts";

const { visit, reading } = siteVisits();

/** A phone at the edge of its network: bytes a second, milliseconds. */
const edge = { offline: false, downloadThroughput: 40_000, uploadThroughput: 20_000, latency: 400 };
/** What Chromium and others call good; above it, a reader loses the line. */
const largestShift = 0.1;
/** The scripts that improve a page; the one that sets the theme stands before the first paint. */
const lateScripts = /\/assets\/(?!theme\.)[^/]+\.js$/;

interface Measured {
  /** Sum of all layout shifts that no reader caused. */
  readonly shift: number;
  /** Milliseconds of each task that kept the page busy over 50 ms. */
  readonly longTasks: readonly number[];
}

/** Slows the connection down, empties what is kept of earlier pages, and has pages to come measure themselves. */
async function slowDown({ page, context }: Visit): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", edge);
  await page.addInitScript(() => {
    const measured = { shift: 0, longTasks: [] as number[] };
    Object.assign(globalThis, { measured });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
        if (!entry.hadRecentInput) measured.shift += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((list) => {
      measured.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: "longtask", buffered: true });
  });
}

const measuredOn = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return (globalThis as unknown as { measured: Measured }).measured;
  });

/** Keeps the late scripts of a page from arriving until it is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(lateScripts, async (route) => {
    await released;
    await route.continue().catch(() => {});
  });
  return release;
}

const firstMention = (page: Page) => page.locator(".v1 a.mention").first();
const seesPaint = (page: Page) =>
  page.waitForFunction(() => performance.getEntriesByName("first-contentful-paint").length > 0);

for (const [screen, options] of [
  ["a wide screen", wide],
  ["a phone", phone],
] as const) {
  test(`on ${screen} the text is painted before the scripts arrive, and they move nothing when they do`, (context) =>
    visit("/ar/", options, async (visited) => {
      const { page, origin } = visited;
      await slowDown(visited);
      const release = await holdScripts(page);
      await page.goto(origin + reading("ar"), { waitUntil: "commit" });
      await seesPaint(page);
      assert.ok(await page.locator(".v1 p").first().isVisible());
      await page.locator("footer").waitFor();
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 3));
      assert.deepEqual(await arrivedScripts(page), [], "none has arrived");
      release();
      await page.waitForLoadState("load");
      await firstMention(page).press("Enter");
      await page.locator("#gloss").waitFor({ state: "visible" });
      const { shift, longTasks } = await measuredOn(page);
      context.diagnostic(`layout shift ${shift.toFixed(3)}; long tasks: ${longTasks.join(", ") || "none"} ms`);
      assert.ok(shift <= largestShift, `${shift}`);
    }));
}

test("a mention that is pressed before the scripts are there leads to its entry", () =>
  visit("/ar/", phone, async (visited) => {
    const { page, origin } = visited;
    await slowDown(visited);
    const release = await holdScripts(page);
    await page.goto(origin + reading("ar"), { waitUntil: "commit" });
    const href = await firstMention(page).getAttribute("href");
    await seesPaint(page);
    await firstMention(page).tap({ noWaitAfter: true });
    await page.waitForURL(`**${href}`, { waitUntil: "commit" });
    release();
    await page.locator("h1").waitFor();
  }));

test("with nothing held back nothing moves either, whatever arrives first", (context) =>
  visit("/ar/", phone, async (visited) => {
    const { page, origin } = visited;
    await slowDown(visited);
    await page.goto(origin + reading("ar"), { waitUntil: "load" });
    const paint = await page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
    const { shift, longTasks } = await measuredOn(page);
    const last = Math.max(...(await arrivedScripts(page)));
    context.diagnostic(`first paint ${Math.round(paint)} ms, last script ${Math.round(last)} ms`);
    context.diagnostic(`layout shift ${shift.toFixed(3)}; long tasks: ${longTasks.join(", ") || "none"} ms`);
    assert.ok(shift <= largestShift, `${shift}`);
  }));

/** When each late script had arrived, in milliseconds since the page was asked for. */
const arrivedScripts = (page: Page): Promise<number[]> =>
  page.evaluate((pattern) => {
    const files = performance.getEntriesByType("resource") as PerformanceResourceTiming[];
    return files.flatMap(({ name, responseEnd }) => (new RegExp(pattern).test(name) ? responseEnd : []));
  }, lateScripts.source);
