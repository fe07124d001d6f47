// docs/licences.md: what Hashiya and its sites are made of, and under which licences.
import { groupBy } from "../src/derive/group-by.ts";
import { compareText } from "../src/problem.ts";
import { permittedLicences } from "./permitted-licences.ts";
import { type ProductionPackage, productionPackages } from "./production-packages.ts";

const introduction = `# Licences

The code of Hashiya is under the MIT licence (\`LICENSE\`), the texts in \`content/\` and \`glossary/\` under CC BY 4.0 unless their front matter says otherwise (\`LICENSE-CONTENT\`). This page lists what else there is; it is made from \`package-lock.json\` by \`npm run docs\`, and a test fails where it is behind or where a package has a licence that is not listed at its end.

## What a published site holds

| part | from | licence |
| --- | --- | --- |
| texts, glossary, assignments | the project | the project's: \`licence\` in \`content/site.yaml\` and in a reading |
| pages, styles, scripts, icons, drawings | Hashiya | MIT |
| code in those scripts | \`preact\`, \`ts-fsrs\`; on the teachers' pages \`fflate\`, \`uqr\`, \`yaml\` | MIT; \`yaml\` ISC |
| \`pagefind/\`: the search engine in the browser | \`pagefind\` | MIT |
| \`admin/\`: the editor, with its licences in \`admin/sveltia-cms.LICENSE.txt\` and \`admin/assets/*.LICENSE.txt\` | \`@sveltia/cms\` | MIT; its typefaces SIL Open Font License 1.1 |
| Hashiya Naskh | Amiri, © The Amiri Project Authors | SIL Open Font License 1.1: \`_includes/assets/fonts/OFL-naskh.txt\` |
| Hashiya Sans | IBM Plex Sans, © IBM Corp. | SIL Open Font License 1.1: \`_includes/assets/fonts/OFL-sans.txt\` |
| Hashiya Sans Arabic | IBM Plex Sans Arabic, © IBM Corp. | SIL Open Font License 1.1: \`_includes/assets/fonts/OFL-sans-arabic.txt\` |
| Hashiya Serif | Source Serif 4, © The Source Serif 4 Project Authors | SIL Open Font License 1.1: \`_includes/assets/fonts/OFL-serif.txt\` |
| land and borders on maps | Natural Earth, 1 : 50 million, from \`world-atlas\` | public domain; the package ISC |
| rivers on maps | Natural Earth, 1 : 50 million (\`src/figures/map/river-lines.ts\`) | public domain |

The faces are cut to the letters that sites need and, as the Open Font License asks of a changed face with a reserved name, have names of their own; copyright, licence and its address stay in the name table of each file. The notices of the packages and faces go with each site, in \`assets/licences.<hash>.txt\`. Identifiers of Wikidata, GeoNames and the like in the glossary are facts, not texts of theirs.
`;

/** The page in Markdown. */
export function licencesPage(): string {
  const packages = productionPackages();
  const shared = packages.filter(({ isForOneMachine }) => !isForOneMachine);
  const machines = groupBy(
    packages.filter(({ isForOneMachine }) => isForOneMachine),
    ({ name }) => name.split("/", 1)[0] ?? name,
  );
  return [
    introduction,
    packagesSection(shared, packages.length),
    machinesSection([...machines.values()]),
    permittedSection(packages),
  ].join("\n");
}

function packagesSection(packages: readonly ProductionPackage[], count: number): string {
  const rows = packages.map(({ name, version, licence, isDirect }) => {
    return `| ${isDirect ? `**${name}**` : name} | ${version} | ${licence} |\n`;
  });
  return `## What runs when a site is built: ${count} packages

Bold are those that \`package.json\` names; they bring the others.

| package | version | licence |
| --- | --- | --- |
${rows.join("")}`;
}

function machinesSection(groups: readonly (readonly ProductionPackage[])[]): string {
  const rows = groups.map((group) => {
    const [{ name = "", version = "", licence = "" } = {}] = group;
    const kinds = group.map((one) => one.name.slice(name.indexOf("/") + 1)).join(", ");
    return `| ${name.split("/", 1)[0]}/ | ${kinds} | ${version} | ${licence} |\n`;
  });
  return `## Programs of which an installation has one

| package | for | version | licence |
| --- | --- | --- | --- |
${rows.join("")}`;
}

function permittedSection(packages: readonly ProductionPackage[]): string {
  const used = new Set(packages.flatMap(({ licence }) => licence.match(/[\w.-]+/g) ?? []));
  const rows = Object.entries(permittedLicences)
    .filter(([licence]) => used.has(licence))
    .sort(([one], [other]) => compareText(one, other))
    .map(([licence, asks]) => `| ${licence} | ${asks} |\n`);
  return `## Licences that a package may have

| licence | asks of whoever passes it on |
| --- | --- |
${rows.join("")}`;
}
