// What a glossary is made from, as it is on disk: to tell whether it is still the same without reading it as one.
import { listFolder, type Project, readBytes } from "./files.ts";

export const siteFile = "content/site.yaml";

/** Everything that a glossary is made from, file by file: the same parts make the same glossary. */
export function glossaryParts(project: Project): readonly (string | Buffer)[] {
  const below = (folder: string): readonly string[] =>
    listFolder(project, folder).flatMap(({ name, isFolder }) =>
      isFolder ? below(`${folder}/${name}`) : [`${folder}/${name}`],
    );
  return [siteFile, ...below("glossary")].flatMap((file) => [file, readBytes(project, file).value ?? ""]);
}
