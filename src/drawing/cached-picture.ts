// Pictures in PNG, kept between builds by what is drawn.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { keepFile } from "../keep-file.ts";
import { type Rasteriser, rasteriserVersion } from "./rasterise.ts";

/**
 * The picture of an SVG at a width in pixels.
 * @param folder absolute path, below `.cache/`; it may be deleted at any time
 * @param rasteriser starts what draws it, where it is not there
 */
export async function cachedPicture(
  svg: string,
  width: number,
  folder: string,
  rasteriser: () => Promise<Rasteriser>,
): Promise<Uint8Array> {
  const name = createHash("sha256").update(rasteriserVersion).update(svg).digest("hex");
  const file = join(folder, `${name}.png`);
  try {
    return readFileSync(file);
  } catch {
    const png = (await rasteriser())(svg, width);
    keepFile(file, png);
    return png;
  }
}
