#!/usr/bin/env node
// The command: bundles src/cli.ts with the project's layouts and runs it.
import path from "node:path";
import { bundleEngine, engineFolder } from "../src/bundle.js";

const words = process.argv.slice(2);
const at = words.findIndex((word) => word === "--project" || word.startsWith("--project="));
const named = at < 0 ? "." : words[at].includes("=") ? words[at].slice("--project=".length) : (words[at + 1] ?? ".");
const { url } = await bundleEngine("src/cli.ts", path.resolve(named));
const { run } = await import(url);
process.exitCode = await run(words, engineFolder);
