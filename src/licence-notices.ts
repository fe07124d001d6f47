// The notices that go with what others made in a site's scripts and faces: their licences ask that they go along.
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { compareText } from "./problem.ts";

/** In every site with a search index, and in no bundle. */
const searchEngine = "pagefind";

const introduction = `The scripts of this site hold code of the packages below, and its typefaces are made from the
faces named after them. Each is under its own licence, which follows.
`;

/**
 * @param inputs absolute paths of the files that were bundled
 * @param engine absolute path
 * @param faces absolute paths of the licences of the faces
 */
export function licenceNotices(inputs: readonly string[], engine: string, faces: readonly string[]): string {
  const places = createRequire(path.join(engine, "package.json")).resolve.paths(searchEngine) ?? [];
  const search = places.map((place) => path.join(place, searchEngine)).find((folder) => existsSync(folder));
  const folders = [...new Set([...inputs, search ?? ""].flatMap((file) => packageFolder(file) ?? []))];
  const packages = folders.map((folder) => {
    const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
    return notice(`${name} ${version}`, licenceIn(folder));
  });
  const named = faces.map((file) => notice(path.basename(file, ".txt").replace("OFL-", "hashiya-"), text(file)));
  return [introduction, ...packages.sort(compareText), ...named].join("\n");
}

const notice = (name: string, licence: string) => `${"=".repeat(72)}\n${name}\n\n${licence.trim()}\n`;
const text = (file: string) => readFileSync(file, "utf8").replace(/\r\n?/g, "\n");

/** The folder of the package that a file is of; none for a file of ours. */
function packageFolder(file: string): string | undefined {
  return /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file)?.[0];
}

/** A package has one file or a folder of them: the one that is called as the folder is its own. */
function licenceIn(folder: string): string {
  const name = readdirSync(folder).find((each) => /^licen[cs]e(?:\.\w+)?$/i.test(each));
  if (name === undefined) return "";
  const file = path.join(folder, name);
  if (!statSync(file).isDirectory()) return text(file);
  return existsSync(path.join(file, name)) ? text(path.join(file, name)) : "";
}
