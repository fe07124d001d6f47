// What the service worker keeps: one cache for each version of the site, filled, renewed and emptied.
import { listsBelow, neverKept, type Shelf } from "./protocol.ts";

/** The part of the worker's global scope that is used here; the page's types know no workers. */
interface Worker {
  readonly shelf: Shelf;
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: "install" | "activate", listener: (event: Lasting) => void): void;
  addEventListener(type: "fetch", listener: (event: Asked) => void): void;
  addEventListener(type: "message", listener: (event: Lasting & MessageEvent<unknown>) => void): void;
}
export interface Lasting {
  waitUntil(work: Promise<unknown>): void;
}
export interface Asked extends Lasting {
  readonly request: Request;
  respondWith(answer: Promise<Response>): void;
}

export const worker = self as unknown as Worker;
export const { shell } = worker.shelf;
const { version } = worker.shelf;
export const scope = new URL(worker.registration.scope);
const family = `hashiya ${scope.pathname} `;
const together = 8;

export const urlOf = (path: string) => new URL(path, scope).href;
export const pathOf = (url: string) => new URL(url).pathname.slice(scope.pathname.length);
/** Files whose names hold a hash of their content. */
export const isHashed = (path: string) => path.startsWith("assets/");
const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(family));

/** Opened once, so that what is still being fetched when the cache is removed does not bring it back. */
let opened: Promise<Cache> | undefined;
let isRemoved = false;

export function currentCache(): Promise<Cache> {
  opened ??= caches.open(family + version);
  return opened;
}

/** Keeps an answer beside giving it; nothing any more once all was removed. */
export async function add(url: string, response: Response): Promise<void> {
  if (!isRemoved) await (await currentCache()).put(url, response);
}

/** The cache of this version: the shell, and what caches of other versions were asked to keep, fetched anew. */
export async function fill(): Promise<void> {
  await keepFiles(shell);
  const cache = await currentCache();
  for (const list of await keptLists()) if (!(await cache.match(urlOf(list)))) await keepList(list);
}

/** What an older worker was asked to keep after this one was filled is added; then its cache can go. */
export async function takeOver(): Promise<void> {
  await fill().then(
    async () => {
      for (const name of await ourCaches()) if (name !== family + version) await caches.delete(name);
    },
    () => {}, // No network: the older caches stay and are looked into.
  );
  await worker.clients.claim();
}

/** A worker that has removed everything may be asked again, without being installed anew. */
export async function keepSubject(list: string, say: (done: number, all: number) => void): Promise<void> {
  isRemoved = false;
  await keepFiles(shell);
  if (!(await keepList(list, say))) throw new Error(`The site has no ${list}`);
}

/** Keeps what a list names, then the list itself: a list that is there is whole. False where its subject is gone. */
async function keepList(list: string, say?: (done: number, all: number) => void): Promise<boolean> {
  const response = await fetch(urlOf(list), { cache: "no-cache" });
  if (response.status === 404) return false;
  await keepFiles(await filesOf(response.clone()), say);
  await (await currentCache()).put(urlOf(list), response);
  return true;
}

async function keepFiles(paths: readonly string[], say?: (done: number, all: number) => void): Promise<void> {
  const cache = await currentCache();
  for (let from = 0; from < paths.length; from += together) {
    await Promise.all(
      paths.slice(from, from + together).map(async (path) => {
        const url = urlOf(path);
        const same = isHashed(path) ? await caches.match(url) : undefined;
        const response = same ?? (await fetch(url, { cache: "no-cache" }));
        if (!response.ok || neverKept.test(path)) throw new Error(`${path}: ${response.status}`);
        await cache.put(url, response);
      }),
    );
    say?.(Math.min(from + together, paths.length), paths.length);
  }
}

/** Paths of the lists in any of our caches. */
async function keptLists(): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const name of await ourCaches()) {
    for (const { url } of await (await caches.open(name)).keys()) {
      if (pathOf(url).startsWith(listsBelow)) found.add(pathOf(url));
    }
  }
  return [...found].sort();
}

/** Removes a list and the files that no other list needs; after the last one nothing stays. */
export async function dropList(list: string): Promise<void> {
  const others = (await keptLists()).filter((each) => each !== list);
  if (others.length === 0) return dropEverything();
  const needed = new Set(shell);
  for (const each of others) for (const file of await keptFilesOf(each)) needed.add(file);
  const files = await keptFilesOf(list);
  for (const name of await ourCaches()) {
    const cache = await caches.open(name);
    for (const file of [list, ...files]) if (!needed.has(file)) await cache.delete(urlOf(file));
  }
}

export async function dropEverything(): Promise<void> {
  isRemoved = true;
  opened = undefined;
  for (const name of await ourCaches()) await caches.delete(name);
  await worker.registration.unregister();
}

async function keptFilesOf(list: string): Promise<readonly string[]> {
  const response = await caches.match(urlOf(list));
  return response === undefined ? [] : filesOf(response);
}

async function filesOf(response: Response): Promise<readonly string[]> {
  const { files } = (await response.json()) as { files: readonly string[] };
  return files;
}
