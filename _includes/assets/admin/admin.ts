// The editor at /admin/: Sveltia CMS with the site's forms, over files that keep what nobody changed.
import type { EditorConfig } from "../../../src/admin/editor-config.ts";
import { takePlainFolders } from "./plain-folder.ts";
import { textFormat } from "./text-format.ts";

const preferences = "sveltia-cms.prefs";

/** Where Sveltia CMS opens folders of the computer. */
const localHost = /^(?:127\.0\.0\.1|(?:.+\.)?localhost)$/;

const { lang: language, dataset } = document.documentElement;
const folderAlone = document.querySelector<HTMLElement>("#folder-alone");

if (folderAlone !== null && !localHost.test(location.hostname)) folderAlone.hidden = false;
else await start();

async function start(): Promise<void> {
  // The interface speaks the site's first language until the editor chooses another; it looks for that once loaded.
  if (localStorage.getItem(preferences) === null)
    localStorage.setItem(preferences, JSON.stringify({ locale: language }));
  const [{ default: CMS }, answer] = await Promise.all([import("@sveltia/cms"), fetch(dataset.config ?? "")]);
  const read = await answer.json();
  const { collections }: EditorConfig = read;
  for (const { format, extension, fields } of collections) {
    CMS.registerCustomFormat(format, extension, textFormat(fields));
  }
  takePlainFolders();
  CMS.init({ config: read });
}
