// A drawing as an SVG file that stands alone: its style, its words as outlines, and below it what a page says around it.
import { renderToString } from "preact-render-to-string";
import type { Drawing, FigureSetting, MadeFigure } from "../../figures/figure.ts";
import { Foot, footOf } from "./foot.tsx";

interface DrawnFile extends Pick<MadeFigure, "description" | "captions" | "signs"> {
  readonly title: string;
  readonly drawing: Drawing;
}

/**
 * The file refers to nothing outside itself but, where the site has an address, to the pages of its entries.
 * @param style sheet in which every value is known
 */
export function svgFile(setting: FigureSetting, file: DrawnFile, style: string): string {
  const { title, description, captions, drawing } = file;
  const foot = footOf(setting, file, drawing.width);
  const height = drawing.height + foot.height;
  const svg = (
    <svg
      class="drawing"
      xmlns="http://www.w3.org/2000/svg"
      xml:lang={setting.language}
      viewBox={`0 0 ${drawing.width} ${height}`}
      width={drawing.width}
      height={height}
      role="img"
      aria-labelledby="title description"
    >
      <title id="title">{title}</title>
      <desc id="description">{[description, ...captions].join(" ")}</desc>
      <style>{style}</style>
      <rect class="ground" width={drawing.width} height={height} />
      {drawing.content}
      <Foot setting={setting} foot={foot} width={drawing.width} top={drawing.height} />
    </svg>
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToString(svg)}\n`;
}
