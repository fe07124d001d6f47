// A small site for the tests of what is published.
import type { Library, Reading, Site } from "../../src/model.ts";
import type { PlannedFile, SiteContext, SiteFile, SiteFileKind } from "../../src/site-context.ts";
import { contextOf } from "../support/page.ts";
import { entry, library, reading } from "../support/small-library.ts";

const icons = ["icon.svg", "icon-192.png", "icon-512.png", "icon-maskable-512.png", "apple-touch-icon.png"];

export interface FixtureOptions {
  readonly site?: Partial<Site>;
  readonly prefix?: string;
  readonly project?: string;
}

/** Two readings (the older one in Arabic only) and three entries, published at https://hashiya.example. */
export function fixture({ site = {}, prefix = "", project = "/nowhere" }: FixtureOptions = {}): SiteContext {
  const entries = [
    entry("raqqa", {
      kind: "city",
      label: { ar: "الرقة", en: "Raqqa" },
      aliases: { ar: ["الرقّه"], en: ["Rakka"] },
      coordinates: { latitude: 35.95, longitude: 39.01 },
      sameAs: { wikidata: "Q2429253" },
    }),
    entry("isis", { type: "organisation", label: { ar: "داعش", en: "ISIS" }, dates: { founded: "2013-04" } }),
    entry("claim", { type: "term", label: { ar: "ادعاء", en: "</script><b>claim" } }),
  ];
  const plain = library(entries, readings());
  const whole: Site = { ...plain.site, url: "https://hashiya.example", socialPictures: "site", ...site };
  const own: Library = { ...plain, site: whole };
  const context = contextOf(own, prefix);
  return {
    ...context,
    assets: { ...context.assets, icons: Object.fromEntries(icons.map((name) => [name, `assets/${name}`])) },
    folders: { ...context.folders, project },
  };
}

function readings(): readonly Reading[] {
  const both = reading("euphrates", {
    ar: ["[[raqqa|الرقة]] و[[isis|داعش]] و[[raqqa|الرقة]]", "[[claim|ادعاء]]"],
    en: ["[[raqqa|Raqqa]] and [[isis|ISIS]], [[raqqa|Raqqa]]", "a [[claim]]"],
  });
  const older = { ...reading("older", { ar: ["نص"] }), published: "2021-05-02" };
  return [older, { ...both, authors: { ar: ["كاتب & كاتبة"], en: ["كاتب & كاتبة"] }, tags: ["syria"] }];
}

export async function filesOf(kind: SiteFileKind, context: SiteContext): Promise<readonly SiteFile[]> {
  const files: SiteFile[] = [];
  for await (const file of await kind.files(context)) files.push(...(await made(file)));
  return files;
}

async function made(file: SiteFile | PlannedFile): Promise<SiteFile[]> {
  if ("contents" in file) return [file];
  const contents = await file.make();
  return contents === undefined ? [] : [{ path: file.path, contents }];
}

export async function textOf(kind: SiteFileKind, path: string, context: SiteContext): Promise<string> {
  const file = (await filesOf(kind, context)).find((candidate) => candidate.path === path);
  if (file === undefined) throw new Error(`No file ${path}`);
  return typeof file.contents === "string" ? file.contents : new TextDecoder().decode(file.contents);
}
