// serve: build, watch content, glossary, layouts, styles and engine, reload the browser.
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { engineHash } from "../engine-hash.ts";
import { loadLibrary } from "../load/library.ts";
import { textReport } from "../reports/text.ts";
import { type Command, Misuse } from "./command.ts";

const defaultPort = 8080;

export const serve: Command = {
  id: "serve",
  summary: "build, watch and serve with live reload",
  options: [
    { name: "port", type: "string", value: "N", summary: `where (default: ${defaultPort}, or the next that is free)` },
  ],
  async run({ project, engine, options, terminal }) {
    const port = options.port === undefined ? defaultPort : Number(options.port);
    if (!Number.isInteger(port) || port < 1 || port > 65535)
      throw new Misuse(`--port takes a number from 1 to 65535, not «${options.port}».`);
    const { value: library, problems } = await loadLibrary(project, { code: engineHash({ engine, project }) });
    if (library === undefined) {
      terminal.error(textReport(problems, terminal));
      return 1;
    }
    process.env.HASHIYA_PROJECT = project;
    const { default: Eleventy } = await import("@11ty/eleventy");
    // A folder of its own: what is published stays as it was built.
    const folder = mkdtempSync(path.join(tmpdir(), "hashiya-"));
    const output = path.join(folder, "site");
    mkdirSync(output);
    const eleventy = new Eleventy(path.join(project, "content"), output, {
      configPath: path.join(engine, ".eleventy.js"),
      quietMode: true,
      runMode: "serve",
    });
    await eleventy.init();
    await eleventy.watch();
    await eleventy.serve(port);
    const { promise, resolve } = withResolvers();
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, resolve);
    await promise;
    await eleventy.stopWatch();
    rmSync(folder, { recursive: true, force: true });
    return 0;
  },
};

function withResolvers(): { promise: Promise<void>; resolve: () => void } {
  let resolve: () => void = () => {};
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}
