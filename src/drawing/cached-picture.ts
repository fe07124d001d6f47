// Pictures in PNG, kept between builds by what is drawn.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Rasteriser, rasteriserVersion } from "./rasterise.ts";

/**
 * The picture of an SVG at a width in pixels.
 * @param folder absolute path, below `.cache/`; it may be deleted at any time
 */
export function cachedPicture(svg: string, width: number, folder: string, rasterise: Rasteriser): Uint8Array {
  const name = createHash("sha256").update(rasteriserVersion).update(svg).digest("hex");
  const file = join(folder, `${name}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = rasterise(svg, width);
    keep(folder, file, png);
    return png;
  }
}

/** Whole or not at all; a folder that cannot be written costs time, not the build. */
function keep(folder: string, file: string, png: Uint8Array): void {
  const unfinished = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(unfinished, png);
    renameSync(unfinished, file);
  } catch {
    // Drawn again next time.
  }
}
