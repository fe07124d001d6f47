// The same lines in fewer letters.

/**
 * A path of lines with each point told from the one before, to a tenth: most points of a coast lie a few units apart,
 * so that this takes about two thirds of the letters. Nothing is lost, since differences of tenths are tenths.
 * @param d absolute `M`, `L` and `Z` alone, as geoPath writes them with one digit
 * @example relativePath("M932.5,98.5L932.1,100.5L930.3,94.5Z") // "M932.5 98.5l-.4 2-1.8-6z"
 * @see https://www.w3.org/TR/SVG2/paths.html#PathDataRelativeCoordinates
 */
export function relativePath(d: string): string {
  let [fromX, fromY] = [0, 0];
  let before = "";
  return d.replace(/([MLZ])(?:(-?[\d.]+),(-?[\d.]+))?/g, (_, command: string, x = "", y = "") => {
    const [atX, atY] = [tenths(x), tenths(y)];
    const repeats = command === "L" && before === "L";
    const point =
      command === "Z"
        ? "z"
        : command === "M"
          ? `M${joined(atX, atY)}`
          : `${repeats ? gap(atX - fromX) : "l"}${joined(atX - fromX, atY - fromY)}`;
    before = command;
    if (command !== "Z") [fromX, fromY] = [atX, atY];
    return point;
  });
}

const tenths = (text: string): number => Math.round(Number(text) * 10);

const joined = (x: number, y: number): string => `${written(x)}${gap(y)}${written(y)}`;

/** A minus parts two numbers as well as a space does. */
const gap = (next: number): string => (next < 0 ? "" : " ");

/** A number of tenths, without the zero before its point. */
function written(count: number): string {
  const whole = Math.trunc(Math.abs(count) / 10);
  const rest = Math.abs(count) % 10;
  const digits = rest === 0 ? `${whole}` : `${whole === 0 ? "" : whole}.${rest}`;
  return count < 0 ? `-${digits}` : digits;
}
