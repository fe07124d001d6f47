// The editor at /admin/: Sveltia CMS with the site's forms, over files that keep what nobody changed.
import type { EditorConfig } from "../../../src/admin/editor-config.ts";
import { textFormat } from "./text-format.ts";

const preferences = "sveltia-cms.prefs";
const { language = "", config = "" } = document.documentElement.dataset;

// The interface speaks the site's first language until the editor chooses another.
if (language !== "" && localStorage.getItem(preferences) === null) {
  localStorage.setItem(preferences, JSON.stringify({ locale: language }));
}

// It looks for the choice as soon as it is there.
const { default: CMS } = await import("@sveltia/cms");
const answer = await fetch(config);
const read = await answer.json();
const { collections }: EditorConfig = read;
for (const { format, extension, fields } of collections) {
  CMS.registerCustomFormat(format, extension, textFormat(fields));
}
CMS.init({ config: read });
