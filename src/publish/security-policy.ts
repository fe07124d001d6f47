// What browsers may do on the site, and how long they may keep its files: the one source for every host's file and for
// the `<meta>` of each page (SPEC §12.1).
import { hostOrigins } from "../admin/git-backend.ts";
import type { EditorHost } from "../model.ts";

type Directives = readonly (readonly [name: string, ...values: readonly string[]])[];

/** Directives and their values, in the order they are written. */
const directives: Directives = [
  ["default-src", "'none'"],
  // Pagefind's index is read by WebAssembly; nothing else needs 'wasm-unsafe-eval'.
  ["script-src", "'self'", "'wasm-unsafe-eval'"],
  ["worker-src", "'self'"],
  ["style-src", "'self'"],
  ["font-src", "'self'"],
  ["img-src", "'self'", "data:"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["frame-ancestors", "'none'"],
  ["require-trusted-types-for", "'script'"],
  ["trusted-types", "default", "hashiya"],
];

/** Directives a `<meta>` cannot carry (CSP Level 3, §3.3). */
const headerOnly: ReadonlySet<string> = new Set(["frame-ancestors", "report-uri", "report-to", "sandbox"]);

/**
 * What the editor at `/admin/` may do: it sets styles from scripts and shows pictures it has read from files. Nothing
 * of it comes from elsewhere, and it reaches no other origin than its Git host.
 */
const editorDirectives = (origins: readonly string[]): Directives => [
  ["default-src", "'none'"],
  ["script-src", "'self'"],
  ["worker-src", "'self'"],
  ["style-src", "'self'", "'unsafe-inline'"],
  ["font-src", "'self'"],
  ["img-src", "'self'", "data:", "blob:"],
  ["media-src", "'self'", "blob:"],
  ["connect-src", "'self'", "data:", "blob:", ...origins],
  ["manifest-src", "'self'", "blob:"],
  ["base-uri", "'none'"],
  ["form-action", "'self'"],
  ["frame-ancestors", "'none'"],
];

const written = (chosen: Directives) => chosen.map((directive) => directive.join(" ")).join("; ");

/** The policy as a header's value. */
export function headerPolicy(): string {
  return written(directives);
}

/** The editor's policy as a header's value. @param origins of its Git host */
export const editorHeaderPolicy = (origins: readonly string[]): string => written(editorDirectives(origins));

/** The part of the policy that works in `<meta http-equiv="Content-Security-Policy">`, for hosts without headers. */
export function metaPolicy(): string {
  return inMeta(directives);
}

/** The part of the editor's policy that works in its page. */
export const editorMetaPolicy = (host: EditorHost): string => inMeta(editorDirectives(hostOrigins(host)));

const inMeta = (chosen: Directives) => written(chosen.filter(([name]) => !headerOnly.has(name)));

export interface Header {
  readonly name: string;
  readonly value: string;
}

/** The headers of every answer. */
export const securityHeaders: readonly Header[] = [
  { name: "Content-Security-Policy", value: headerPolicy() },
  { name: "X-Content-Type-Options", value: "nosniff" },
  { name: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { name: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), browsing-topics=()" },
  { name: "Cross-Origin-Opener-Policy", value: "same-origin" },
];

/** The headers of what stands below `/admin/`: those that differ from the site's. Its Git host signs in by a window. */
export function editorHeaders(host: EditorHost): readonly Header[] {
  const origins = hostOrigins(host);
  return [
    { name: "Content-Security-Policy", value: editorHeaderPolicy(origins) },
    { name: "Cross-Origin-Opener-Policy", value: origins.length === 0 ? "same-origin" : "same-origin-allow-popups" },
    { name: "X-Robots-Tag", value: "noindex" },
  ];
}

const editorsOwn: ReadonlySet<string> = new Set(editorHeaders({}).map(({ name }) => name));

/** The site's headers that the editor does not have otherwise, whatever its Git host. */
export const sharedHeaders: readonly Header[] = securityHeaders.filter(({ name }) => !editorsOwn.has(name));

/** For files whose name holds a hash of their content. */
export const keepForever = "public, max-age=31536000, immutable";

/** For everything else: ask the server each time, by date or ETag. */
export const askAgain = "no-cache";

/** Folders of the site, below its root, that hold only hashed names. */
export const hashedFolders: readonly string[] = ["assets/"];

/** The folder of the editor, below the site's root. */
export const editorFolder = "admin/";

/** Media types that hosts are known not to have, by file ending. */
export const mediaTypes: readonly { readonly ending: string; readonly type: string }[] = [
  { ending: "webmanifest", type: "application/manifest+json" },
];
