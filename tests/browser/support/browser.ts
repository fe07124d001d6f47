// The real browser that the tests drive: found on this machine, started once for each test file.
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPaths = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

const quietArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-dev-shm-usage",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * The path of a Chromium: `CHROMIUM_PATH` where it is set, else the first of the usual places.
 * @throws Error that says what to install where none is found
 */
export function findBrowser(environment: NodeJS.ProcessEnv = process.env): string {
  const named = environment.CHROMIUM_PATH;
  const candidates = named === undefined || named === "" ? usualPaths : [named];
  const found = candidates.find((path) => existsSync(path));
  if (found !== undefined) return found;
  throw new Error(
    `The browser tests need Chromium, and none was found at ${candidates.join(", ")}. ` +
      "Install it (Debian and Ubuntu: `sudo apt-get install chromium`), " +
      "or set CHROMIUM_PATH to the program of a Chromium or Chrome you have.",
  );
}

/** Starts Chromium without a window. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: findBrowser(), args: quietArguments });
}
