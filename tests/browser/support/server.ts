// Serves a folder over HTTP as a strict static host would: with the security headers of the site's host files on every
// answer, and texts compressed.
import { createReadStream, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { createGzip } from "node:zlib";
import { editorFolder, editorHeaders, type Header, securityHeaders } from "../../../src/publish/security-policy.ts";

type HeaderValues = Readonly<Record<string, string>>;
const valuesOf = (headers: readonly Header[]): HeaderValues =>
  Object.fromEntries(headers.map(({ name, value }) => [name, value]));

const siteValues = valuesOf(securityHeaders);
/** Below `/admin/`, where an editor has no Git host. */
const editorValues = { ...siteValues, ...valuesOf(editorHeaders({})) };

const mediaTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".jpg": "image/jpeg",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".xml": "application/xml; charset=utf-8",
};

/** What hosts compress. */
const textual = /^text\/|^application\/(?:json|xml)|\+(?:json|xml)/;

/** A running server; `close` also ends the connections that browsers keep open. */
export interface SiteServer {
  /** "http://127.0.0.1:41234", without a slash at the end. */
  readonly origin: string;
  close(): Promise<void>;
}

/**
 * @param folder the built site
 * @param prefix path below which it is served, "/" or "/course/"
 */
export async function serveFolder(folder: string, prefix = "/"): Promise<SiteServer> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://site.invalid");
    answer(folder, prefix, pathname, request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { origin: `http://127.0.0.1:${portOf(server)}`, close: () => closeServer(server) };
}

function answer(
  folder: string,
  prefix: string,
  pathname: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const file = pathname.startsWith(prefix) ? fileFor(folder, pathname.slice(prefix.length)) : undefined;
  const found = file ?? fileFor(folder, "404.html");
  const type = mediaTypes[extname(found ?? "")] ?? "application/octet-stream";
  const headers = pathname.startsWith(prefix + editorFolder) ? editorValues : siteValues;
  const isCompressed = textual.test(type) && /\bgzip\b/.test(request.headers["accept-encoding"] ?? "");
  response.writeHead(file === undefined ? 404 : 200, {
    ...headers,
    "Content-Type": type,
    ...(isCompressed ? { "Content-Encoding": "gzip" } : {}),
  });
  if (found === undefined) response.end();
  else if (isCompressed) createReadStream(found).pipe(createGzip()).pipe(response);
  else createReadStream(found).pipe(response);
}

function fileFor(folder: string, path: string): string | undefined {
  const file = normalize(join(folder, decodeURIComponent(path)));
  if (file !== folder && !file.startsWith(folder + sep)) return undefined;
  const stats = statSync(file, { throwIfNoEntry: false });
  if (stats?.isFile()) return file;
  const page = join(file, "index.html");
  return stats?.isDirectory() && statSync(page, { throwIfNoEntry: false })?.isFile() ? page : undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The test server has no port.");
  return address.port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
