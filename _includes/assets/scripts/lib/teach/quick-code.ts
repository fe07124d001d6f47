// A QR code of an address, as a drawing.
import { encode } from "uqr";

const svgNamespace = "http://www.w3.org/2000/svg";
/** Modules around the code (ISO/IEC 18004). */
const quiet = 4;
/** A code of more characters has modules too small for a phone to read from a screen or a sheet. */
const mostCharacters = 1_200;

/** An `<svg>` with a title; undefined where the text is too long for a code that phones can read. */
export function drawCode(text: string, title: string): SVGSVGElement | undefined {
  if (text.length > mostCharacters) return undefined;
  const { data, size } = encode(text, { ecc: "L", border: 0 });
  const svg = document.createElementNS(svgNamespace, "svg");
  svg.setAttribute("viewBox", `${-quiet} ${-quiet} ${size + 2 * quiet} ${size + 2 * quiet}`);
  svg.setAttribute("role", "img");
  svg.setAttribute("shape-rendering", "crispEdges");
  const name = document.createElementNS(svgNamespace, "title");
  name.textContent = title;
  const ground = document.createElementNS(svgNamespace, "rect");
  for (const [attribute, value] of Object.entries({
    x: -quiet,
    y: -quiet,
    width: size + 2 * quiet,
    height: size + 2 * quiet,
  })) {
    ground.setAttribute(attribute, String(value));
  }
  ground.setAttribute("class", "qr-ground");
  const modules = document.createElementNS(svgNamespace, "path");
  modules.setAttribute(
    "d",
    data
      .map((row, y) =>
        runs(row)
          .map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`)
          .join(""),
      )
      .join(""),
  );
  svg.append(name, ground, modules);
  return svg;
}

/** Dark modules side by side, as one rectangle. */
function runs(row: readonly boolean[]): [start: number, length: number][] {
  const found: [number, number][] = [];
  row.forEach((isDark, x) => {
    const last = found.at(-1);
    if (!isDark) return;
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else found.push([x, 1]);
  });
  return found;
}
