import type { Plugin } from "esbuild";

export function includesOf(project: string, engine: string): Plugin;
