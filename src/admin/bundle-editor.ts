// The editor's script, beside Sveltia CMS.
import path from "node:path";
import { build, type Plugin } from "esbuild";
import { includesOf } from "../includes.js";
import type { Language } from "../model.ts";
import { compareText } from "../problem.ts";
import type { SiteContext, SiteFile } from "../site-context.ts";
import { cmsFiles, cmsName, editorBuild } from "./cms-files.ts";

export interface BundledEditor {
  /** Path of its script below the site's root. */
  readonly script: string;
  readonly files: readonly SiteFile[];
}

/** @param folder of the editor, below the site's root, "admin/" */
export async function bundleEditor(
  folders: SiteContext["folders"],
  folder: string,
  languages: readonly Language[],
): Promise<BundledEditor> {
  const cms = await cmsFiles(folders.engine, languages);
  const main = cms.find(({ name }) => name.startsWith(`${cmsName}.`))?.name ?? "";
  const { outputFiles } = await build({
    ...editorBuild,
    absWorkingDir: folders.engine,
    entryPoints: [path.join(folders.engine, "_includes", "assets", "admin", "admin.ts")],
    minify: true,
    plugins: [beside(main), includesOf(folders.project, folders.engine)],
  });
  const [script] = outputFiles.map(({ path: file, contents }) => ({ name: path.basename(file), contents }));
  if (script === undefined) throw new Error("The editor has no script");
  const files = [script, ...cms].map(({ name, contents }) => ({ path: folder + name, contents }));
  return { script: folder + script.name, files: files.sort((a, b) => compareText(a.path, b.path)) };
}

/** Sveltia CMS is a file of the same folder. */
function beside(name: string): Plugin {
  return {
    name: "beside",
    setup(builder) {
      builder.onResolve({ filter: /^@sveltia\/cms$/ }, () => ({ path: `./${name}`, external: true }));
    },
  };
}
