// What is kept on this device for times without a network. The service worker keeps it, and is there only while
// something is kept; pages ask it, and look into its caches.
import {
  type everything,
  listOf,
  listsBelow,
  type Subject,
  type WorkerAnswer,
  type WorkerRequest,
} from "../worker/protocol.ts";
import { isRecord } from "./store.ts";
import type {} from "./trusted-types.ts";

/** A list of the build: what one subject needs, and how heavy it is with what every page needs. */
export interface KeptList {
  readonly title: Readonly<Record<string, unknown>>;
  readonly href: Readonly<Record<string, unknown>>;
  readonly search: boolean;
  readonly study: boolean;
  readonly bytes: number;
}

const prefix = document.documentElement.dataset.prefix ?? "/";

/** Browsers keep nothing for pages that came over an insecure connection. */
export const canKeep = "serviceWorker" in navigator && "caches" in window;

/** What would be kept, as the site says now. */
export async function offeredList(subject: Subject): Promise<KeptList | undefined> {
  const response = await fetch(prefix + listOf(subject));
  return response.ok ? readList(await response.json()) : undefined;
}

export async function isKept(subject: Subject): Promise<boolean> {
  return (await caches.match(prefix + listOf(subject))) !== undefined;
}

/** Everything kept, by subject. */
export async function keptSubjects(): Promise<ReadonlyMap<Subject, KeptList>> {
  const kept = new Map<Subject, KeptList>();
  const start = `${location.origin}${prefix}${listsBelow}`;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      if (!request.url.startsWith(start)) continue;
      const list = readList(await (await cache.match(request))?.json());
      if (list) kept.set(request.url.slice(start.length).replace(/\.json$/, ""), list);
    }
  }
  return kept;
}

/** Keeps a subject; rejects where the network or the device's room ends before all is kept. */
export async function keep(subject: Subject, say: (done: number, all: number) => void): Promise<void> {
  const options = { scope: prefix, updateViaCache: "none" } as const;
  const registration = await navigator.serviceWorker.register(workerScript() as string, options);
  const { active } = await Promise.race([navigator.serviceWorker.ready, failureOf(registration.installing)]);
  await ask(active, { keep: subject }, say);
}

/** Rejects where a worker cannot be installed: no other is ready then, ever. */
function failureOf(worker: ServiceWorker | null): Promise<never> {
  return new Promise((_, reject) => {
    worker?.addEventListener("statechange", () => {
      if (worker.state === "redundant") reject(new Error("The service worker could not be installed."));
    });
  });
}

/** Removes a subject, or all; without a worker only its leavings can be there. */
export async function drop(subject: Subject | typeof everything): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration(prefix);
  if (registration?.active) await ask(registration.active, { drop: subject });
}

function ask(worker: ServiceWorker | null, request: WorkerRequest, say?: (done: number, all: number) => void) {
  return new Promise<void>((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<WorkerAnswer>) => {
      if (data.state === "keeping") say?.(data.done, data.all);
      else if (data.state === "done") resolve();
      else reject(new Error("The service worker could not do it."));
    };
    if (worker) worker.postMessage(request, [port2]);
    else reject(new Error("There is no service worker."));
  });
}

let policy: { createScriptURL(url: string): unknown } | undefined;

/** The one script that may become the site's worker. */
function workerScript(): unknown {
  const url = `${prefix}sw.js`;
  const rules = { createScriptURL: () => url };
  policy ??= (window.trustedTypes?.createPolicy("hashiya", rules) as typeof policy) ?? rules;
  return policy?.createScriptURL(url);
}

function readList(value: unknown): KeptList | undefined {
  if (!isRecord(value) || !isRecord(value.title) || !isRecord(value.href)) return undefined;
  const { title, href } = value;
  return { title, href, search: value.search === true, study: value.study === true, bytes: Number(value.bytes) };
}
