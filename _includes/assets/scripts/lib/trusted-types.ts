// The page's one Trusted Types policy: scripts of Pagefind from this origin, and nothing else. It has no `createHTML`,
// so markup from strings stays impossible.

export interface PolicyFactory {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): unknown;
}

declare global {
  interface Window {
    readonly trustedTypes?: PolicyFactory;
  }
}

window.trustedTypes?.createPolicy("default", {
  createScriptURL(url) {
    const { origin, pathname } = new URL(url, location.href);
    if (origin === location.origin && /\/pagefind\/[a-z-]+\/pagefind-worker\.js$/i.test(pathname)) return url;
    throw new TypeError(`Not a script of the search index: ${url}`);
  },
});
