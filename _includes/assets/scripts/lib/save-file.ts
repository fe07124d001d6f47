// Gives the reader a file that the page has made. Nothing leaves the device.

const keptMilliseconds = 60_000;

/** Saves a file under a name, as the browser saves what is downloaded. */
export function saveFile(
  name: string,
  contents: string | Uint8Array<ArrayBuffer> | Blob,
  type = "application/json",
): void {
  const address = URL.createObjectURL(
    new Blob([contents], { type: typeof contents === "string" ? `${type};charset=utf-8` : type }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), keptMilliseconds);
}
