// A folder inside the browser that stands in for one of the computer, which no test can choose in a dialogue.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

/** Path in the project → text. */
export type FolderFiles = Readonly<Record<string, string>>;

/** The texts of this project that an editor may change. */
export function projectTexts(): FolderFiles {
  const names = execFileSync("git", ["ls-files", "content", "glossary"], { encoding: "utf8" }).trim().split("\n");
  return Object.fromEntries(names.map((name) => [name, readFileSync(name, "utf8")]));
}

/** Writes the files to the page's private file system, and loads the page with a dialogue for folders that chooses it. */
export async function offerFolder(page: Page, files: FolderFiles): Promise<void> {
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    for (const [path, text] of Object.entries(texts)) {
      const folders = path.split("/");
      const name = folders.pop() ?? "";
      let folder = root;
      for (const part of folders) folder = await folder.getDirectoryHandle(part, { create: true });
      const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writable.write(text);
      await writable.close();
    }
  }, files);
  await page.context().addInitScript(() => {
    Reflect.set(window, "showDirectoryPicker", () => navigator.storage.getDirectory());
  });
  await page.reload();
}

/** Every file of the folder as it is now. */
export function folderNow(page: Page): Promise<FolderFiles> {
  return page.evaluate(async () => {
    const texts: Record<string, string> = {};
    const folders = [{ folder: await navigator.storage.getDirectory(), path: "" }];
    for (const { folder, path } of folders) {
      for await (const handle of folder.values()) {
        if (handle instanceof FileSystemDirectoryHandle)
          folders.push({ folder: handle, path: `${path}${handle.name}/` });
        else if (handle instanceof FileSystemFileHandle)
          texts[path + handle.name] = await (await handle.getFile()).text();
      }
    }
    return texts;
  });
}
