// The packages that running Hashiya takes, those that others bring with them included, from package-lock.json.
import { existsSync, readFileSync } from "node:fs";
import { compareText } from "../src/problem.ts";

/** A package of `package-lock.json` that is not for development alone. */
export interface ProductionPackage {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, "MIT" or "(MIT OR GPL-3.0-or-later)". */
  readonly licence: string;
  /** Whether package.json names it. */
  readonly isDirect: boolean;
  /** A program for one kind of machine, of which an installation has one. */
  readonly isForOneMachine: boolean;
  /** What its own package.json says, where it is installed. */
  readonly installed?: { readonly version: string; readonly licence: string };
}

interface LockedPackage {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly os?: readonly string[];
}

const root = new URL("../", import.meta.url);
const readJson = (path: string) => JSON.parse(readFileSync(new URL(path, root), "utf8"));

/** What a package.json says in words of its own, in SPDX's: read in the LICENSE file of the package. */
const inOtherWords: Readonly<Record<string, string>> = { "duck BSD": "BSD-2-Clause" };

/** Each name and version once, by name. */
export function productionPackages(): readonly ProductionPackage[] {
  const { packages } = readJson("package-lock.json") as { packages: Readonly<Record<string, LockedPackage>> };
  const { dependencies } = readJson("package.json") as { dependencies: Readonly<Record<string, string>> };
  const all = new Map<string, ProductionPackage>();
  for (const [path, { version = "", license = "", dev, os }] of Object.entries(packages)) {
    if (path === "" || dev === true) continue;
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    all.set(`${name}@${version}`, {
      name,
      version,
      licence: spdx(name, license),
      isDirect: path === `node_modules/${name}` && name in dependencies,
      isForOneMachine: os !== undefined,
      installed: installedAt(path, name),
    });
  }
  return [...all.values()].sort((a, b) => compareText(a.name, b.name) || compareText(a.version, b.version));
}

function installedAt(path: string, name: string): ProductionPackage["installed"] {
  if (!existsSync(new URL(`${path}/package.json`, root))) return undefined;
  const { version, license } = readJson(`${path}/package.json`) as { version: string; license?: string };
  return { version, licence: spdx(name, license ?? "") };
}

const spdx = (name: string, licence: string) => inOtherWords[`${name} ${licence}`] ?? licence;
