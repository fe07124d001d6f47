// SVG to PNG with resvg as WebAssembly: the same bytes on every machine.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";

/** Part of a cached picture's name: raise it with resvg's version. */
export const rasteriserVersion = "resvg 2.6.2";

export type Rasteriser = (svg: string, width: number) => Uint8Array;

/** @param engine absolute path of the folder in which the engine's packages are installed */
export async function createRasteriser(engine: string): Promise<Rasteriser> {
  const { initWasm, Resvg } = await import("@resvg/resvg-wasm");
  const program = createRequire(join(engine, "package.json")).resolve("@resvg/resvg-wasm/index_bg.wasm");
  try {
    await initWasm(readFile(program));
  } catch (cause) {
    // The package keeps its program for the life of the process and refuses a second start, as under `serve`.
    if (!(cause instanceof Error) || !/already initialized/i.test(cause.message)) throw cause;
  }
  return (svg, width) => {
    const drawing = new Resvg(svg, { fitTo: { mode: "width", value: width } });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  };
}
