// Names of entries in readings that no brackets stand around.
import type { Library, Problem, Version } from "../model.ts";
import type { VersionNames } from "./version-names.ts";

export function unannotatedProblems(
  { readings, languages }: Library,
  namesIn: (version: Version) => VersionNames,
): readonly Problem[] {
  const versions = [...readings.values()].flatMap((reading) => languages.flatMap((one) => reading.versions[one] ?? []));
  return versions.flatMap((version) => {
    const { names, report } = namesIn(version);
    return names
      .filter(({ annotated, brackets }) => !annotated && brackets !== "none")
      .map((name) => {
        const message = `«${name.text}» may be ${name.candidates.join(" or ")} and has no brackets.`;
        const hint = `npx hashiya annotate ${version.span.file} --write`;
        return report("mention/unannotated", name, message, hint);
      });
  });
}
