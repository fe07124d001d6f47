// Which file a name below `_includes/` means: the project's own, else the engine's.
import { existsSync } from "node:fs";
import path from "node:path";

/**
 * An esbuild plugin. `#includes/…` and relative imports between files of `_includes/` take the project's file where it
 * has one of that name, so a project replaces one part and keeps the rest; imports that lead out lead to the engine.
 * @param {string} project absolute path
 * @param {string} engine absolute path
 */
export function includesOf(project, engine) {
  const own = path.join(project, "_includes");
  const shared = path.join(engine, "_includes");
  const folders = own === shared ? [shared] : [own, shared];
  return {
    name: "includes",
    setup(builder) {
      builder.onResolve({ filter: /^(?:#includes\/|\.\.?\/)/ }, ({ path: name, importer }) => {
        const below = nameBelow(name, importer, folders);
        if (below === undefined) return undefined;
        const found = folders.map((folder) => path.join(folder, below)).find((file) => existsSync(file));
        return { path: found ?? path.join(shared, below) };
      });
    },
  };
}

function nameBelow(name, importer, folders) {
  if (name.startsWith("#includes/")) return name.slice("#includes/".length);
  const home = folders.find((folder) => importer.startsWith(folder + path.sep));
  return home && path.relative(home, path.resolve(path.dirname(importer), name));
}
