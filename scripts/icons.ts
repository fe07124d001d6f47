// Draws the site's mark, the letter ح beside the double rule, and writes it to `_includes/assets/icons/`.
// Run after a change here: node --import tsx scripts/icons.ts
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Element } from "xast";
import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";
import { openFace } from "../src/drawing/faces.ts";
import { createRasteriser } from "../src/drawing/rasterise.ts";
import { createTypesetter, glyphElements, type Typesetter } from "../src/drawing/typeset.ts";
import { jadwal, paperLight } from "../src/publish/theme-colours.ts";

/** The drawing's own unit: a sixteenth of the icon, so that edges fall on pixels where icons are smallest. */
const side = 16;
const letter = { size: 13.4, centre: 10, baseline: 8.6 };

interface Icon {
  readonly file: string;
  readonly pixels: number;
  /** Corner radius, in sixteenths. */
  readonly corner: number;
  /** Part of the side that the mark takes: Android crops a maskable icon to the middle 80 %. */
  readonly scale: number;
}

const pictures: readonly Icon[] = [
  { file: "icon-192.png", pixels: 192, corner: 2.5, scale: 1 },
  { file: "icon-512.png", pixels: 512, corner: 2.5, scale: 1 },
  { file: "icon-maskable-512.png", pixels: 512, corner: 0, scale: 0.72 },
  { file: "apple-touch-icon.png", pixels: 180, corner: 0, scale: 0.86 },
];

const engine = process.cwd();
const folder = join(engine, "_includes", "assets", "icons");
const typeset = await createTypesetter();
const glyphs = await letterGlyphs(typeset);
const rasterise = await createRasteriser(engine);

await writeFile(join(folder, "icon.svg"), `${toXml(mark(2.5, 1), { closeEmptyElements: true })}\n`);
for (const { file, pixels, corner, scale } of pictures) {
  await writeFile(join(folder, file), rasterise(toXml(mark(corner, scale)), pixels));
}

async function letterGlyphs(draw: Typesetter): Promise<Element[]> {
  const face = await openFace(join(engine, "_includes", "assets", "fonts", "hashiya-sans-arabic-600.woff2"));
  const line = draw("ح", [face], "rtl");
  const left = letter.centre - (line.width * letter.size) / 2;
  const transform = `translate(${Math.round(left * 100) / 100} ${letter.baseline}) scale(${letter.size})`;
  return [x("g", { transform }, glyphElements(line))];
}

function mark(corner: number, scale: number): Element {
  const inset = ((1 - scale) * side) / 2;
  const rule = (left: number) => x("rect", { x: left, y: -inset / scale, width: 1, height: side / scale });
  return x(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${side} ${side}` },
    x("rect", { width: side, height: side, rx: corner, fill: jadwal }),
    x("g", { fill: paperLight, transform: `translate(${inset} ${inset}) scale(${scale})` }, [
      rule(2),
      rule(4),
      ...glyphs,
    ]),
  );
}
