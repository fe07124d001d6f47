// Folders that are no Git repository: Sveltia CMS turns them away, and a project need not be one.

type PickFolder = (options?: object) => Promise<FileSystemDirectoryHandle>;

const pickerName = "showDirectoryPicker";

/** Lets the dialogue for folders give any project, told by its `content/site.yaml`. */
export function takePlainFolders(): void {
  const pick: PickFolder | undefined = Reflect.get(window, pickerName);
  if (pick === undefined) return;
  Reflect.set(window, pickerName, async (options?: object) => {
    const folder = await pick.call(window, options);
    return (await isProject(folder)) ? asRepository(folder) : folder;
  });
}

async function isProject(folder: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await (await folder.getDirectoryHandle("content")).getFileHandle("site.yaml");
    return true;
  } catch {
    return false;
  }
}

/** The same folder; asked for `.git`, by which a repository is told, it gives itself. */
function asRepository(folder: FileSystemDirectoryHandle): FileSystemDirectoryHandle {
  const inside = folder.getDirectoryHandle.bind(folder);
  return Object.assign(folder, {
    getDirectoryHandle: async (name: string, options?: FileSystemGetDirectoryOptions) =>
      name === ".git" ? folder : inside(name, options),
  });
}
