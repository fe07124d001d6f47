// Makes the pictures of the README from the built site: npm run build && npm run screenshots
import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { launchBrowser } from "../tests/browser/support/browser.ts";
import { serveFolder } from "../tests/browser/support/server.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const pictures = join(root, "docs/images");
/** The card fades in. */
const fadeMilliseconds = 500;
const size = { width: 1280, height: 860 };

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly theme: string;
  /** A mention whose card is open. */
  readonly mention?: string;
}

const shots: readonly Shot[] = [
  { name: "reading-ar", path: "/ar/readings/claimed-coordination/#c4", theme: "light", mention: "#m-deir-ez-zor-1" },
  { name: "reading-en", path: "/en/readings/claimed-coordination/?view=both#c4", theme: "sepia" },
  { name: "entry-ar", path: "/ar/glossary/ghwayran-prison/", theme: "dark" },
];

await mkdir(pictures, { recursive: true });
const server = await serveFolder(join(root, "_site"));
const browser = await launchBrowser();
for (const { name, path, theme, mention } of shots) {
  const page = await browser.newPage({ viewport: size });
  await page.addInitScript((value) => {
    localStorage.setItem("hashiya:v1:settings", JSON.stringify({ theme: value }));
  }, theme);
  // The faces are optional: the second visit has them in the cache.
  for (let visit = 0; visit < 2; visit += 1) await page.goto(server.origin + path);
  await page.waitForLoadState("networkidle");
  if (mention !== undefined) {
    await page.locator(mention).click();
    await page.locator("#gloss").waitFor({ state: "visible" });
    await page.waitForTimeout(fadeMilliseconds);
  }
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  await page.close();
}
await browser.close();
await server.close();
