// The service worker, registered only when a reader asks to keep something: it fetches what was asked for, renews it
// when the site is published anew, and answers from it where there is no network (SPEC §12.7). Published as `sw.js`,
// after a line that sets `self.shelf`. docs/offline.md has the kill switch.
import {
  type Asked,
  add,
  currentCache,
  dropEverything,
  dropList,
  fill,
  isHashed,
  keepSubject,
  pathOf,
  scope,
  shell,
  takeOver,
  urlOf,
  worker,
} from "./kept.ts";
import { everything, isSubject, listOf, neverKept, type WorkerAnswer, type WorkerRequest } from "./protocol.ts";

worker.addEventListener("install", (event) => event.waitUntil(fill()));
worker.addEventListener("activate", (event) => event.waitUntil(takeOver()));
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin || !url.pathname.startsWith(scope.pathname)) return;
  const path = pathOf(request.url);
  if (!neverKept.test(path)) event.respondWith(isHashed(path) ? keptFirst(event) : networkFirst(event, path));
});
worker.addEventListener("message", (event) => {
  const { keep, drop } = event.data as WorkerRequest;
  const answer = (message: WorkerAnswer) => event.ports[0]?.postMessage(message);
  const work = isSubject(keep)
    ? keepSubject(listOf(keep), (done, all) => answer({ state: "keeping", done, all }))
    : isSubject(drop)
      ? dropList(listOf(drop))
      : drop === everything
        ? dropEverything()
        : Promise.reject(new TypeError("Not a request"));
  event.waitUntil(
    work.then(
      () => answer({ state: "done" }),
      () => answer({ state: "failed" }),
    ),
  );
});

async function keptFirst(event: Asked): Promise<Response> {
  const kept = await caches.match(event.request, { ignoreVary: true });
  return kept ?? remember(event, await fetch(event.request));
}

/** Fresh where there is a network; else as it was kept, whatever its query; else the page that says so. */
async function networkFirst(event: Asked, path: string): Promise<Response> {
  const { request } = event;
  try {
    return remember(event, await fetch(request));
  } catch (cause) {
    const cache = await currentCache();
    const options = { ignoreSearch: true, ignoreVary: true };
    const kept = (await cache.match(request, options)) ?? (await caches.match(request, options));
    if (kept) return kept;
    const language = path.split("/")[0];
    const pages = shell.filter((each) => each.endsWith("/offline/"));
    const page = pages.find((each) => each === `${language}/offline/`) ?? pages[0];
    const instead = request.mode === "navigate" && page !== undefined ? await cache.match(urlOf(page)) : undefined;
    if (instead) return instead;
    throw cause;
  }
}

/** Keeps what was fetched beside answering with it. */
function remember(event: Asked, response: Response): Response {
  if (response.ok && response.type === "basic" && !response.redirected) {
    const { origin, pathname } = new URL(event.request.url);
    // A full device still reads.
    event.waitUntil(add(origin + pathname, response.clone()).catch(() => {}));
  }
  return response;
}
