// `admin` in content/site.yaml: whether there is an editor, and where it saves.
import assert from "node:assert/strict";
import { test } from "node:test";
import type { EditorHost } from "../../src/model.ts";
import { bilingual, briefly, loadProject, siteText } from "../support/project.ts";

const cases: readonly (readonly [written: string, admin: EditorHost | undefined])[] = [
  ["", {}],
  ["admin: true\n", {}],
  ["admin: false\n", undefined],
  ["admin: { host: github, repository: hashiya/readings }\n", { host: "github", repository: "hashiya/readings" }],
  [
    "admin: { host: gitea, repository: a/b, branch: main, api: 'https://git.example/api/v1', appId: x }\n",
    { host: "gitea", repository: "a/b", branch: "main", api: "https://git.example/api/v1", appId: "x" },
  ],
];

const withAdmin = (written: string) => ({ ...bilingual, "content/site.yaml": siteText(["ar", "en"]) + written });

for (const [written, admin] of cases) {
  test(`site.yaml with ${written.trim() || "no word of an editor"}`, async (context) => {
    const { library, problems } = await loadProject(context, withAdmin(written));
    assert.deepEqual(briefly(problems), []);
    assert.deepEqual(library?.site.admin, admin);
  });
}

for (const written of [
  "admin: maybe\n",
  "admin: { host: svn, repository: a/b }\n",
  "admin: { host: github }\n",
  "admin: { host: github, repository: ../x }\n",
  "admin: { host: github, repository: a/b, api: 'http://git.example' }\n",
]) {
  test(`site.yaml with ${written.trim()} is an error there`, async (context) => {
    const { problems } = await loadProject(context, withAdmin(written));
    assert.deepEqual(
      problems.map(({ file, line, severity }) => `${file}:${line} ${severity}`),
      ["content/site.yaml:6 error"],
    );
    assert.match(problems[0]?.message ?? "", /Git host|repository|host|api/);
  });
}
