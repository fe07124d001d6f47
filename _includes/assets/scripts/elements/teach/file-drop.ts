// A place to drop files on, and a field to choose them with.

/** @param open given all files of one choice or one drop */
export function fileDrop(root: HTMLElement, open: (files: readonly File[]) => void): void {
  const area = root.querySelector<HTMLElement>("[data-drop]");
  const field = root.querySelector<HTMLInputElement>("[data-open-files]");
  field?.addEventListener("change", () => {
    open([...(field.files ?? [])]);
    // The same file may be chosen again.
    field.value = "";
  });
  const isFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") ?? false;
  root.addEventListener("dragover", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    area?.setAttribute("data-over", "");
  });
  root.addEventListener("dragleave", ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node) || !root.contains(relatedTarget)) area?.removeAttribute("data-over");
  });
  root.addEventListener("drop", (event) => {
    if (!isFiles(event)) return;
    event.preventDefault();
    area?.removeAttribute("data-over");
    open([...(event.dataTransfer?.files ?? [])]);
  });
}
