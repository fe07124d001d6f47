// A drawing in SVG given away as PNG, made by the browser when it is asked for.
import { pictureScale } from "../../../../src/publish/figure-paths.ts";
import { saveFile } from "../lib/save-file.ts";

/** Shows a link to an SVG file and makes it save a PNG. */
export function pictureDownload(link: HTMLAnchorElement): void {
  link.hidden = false;
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    const picture = await pictureOf(link.href);
    if (picture) saveFile(nameOf(link.href), picture, "image/png");
  });
}

async function pictureOf(href: string): Promise<Blob | null> {
  const image = new Image();
  image.src = href;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.naturalWidth * pictureScale;
  canvas.height = image.naturalHeight * pictureScale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
}

const nameOf = (href: string) =>
  decodeURIComponent(new URL(href).pathname.split("/").at(-1) ?? "").replace(/svg$/, "png");
