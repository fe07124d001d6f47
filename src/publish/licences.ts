// The addresses of the licences that a site or a reading may name by its SPDX identifier.

/**
 * The address of a licence's text.
 * @param licence SPDX identifier ("CC-BY-4.0") or an address
 * @see https://spdx.org/licenses/
 */
export function licenceUrl(licence: string): string | undefined {
  if (/^https?:\/\//.test(licence)) return licence;
  if (licence === "CC0-1.0") return "https://creativecommons.org/publicdomain/zero/1.0/";
  const creativeCommons = /^CC-(BY(?:-NC)?(?:-SA|-ND)?)-(\d\.\d)$/.exec(licence);
  if (creativeCommons !== null) {
    const [, terms = "", version = ""] = creativeCommons;
    return `https://creativecommons.org/licenses/${terms.toLowerCase()}/${version}/`;
  }
  return /^[A-Za-z0-9.+-]+$/.test(licence) ? `https://spdx.org/licenses/${licence}.html` : undefined;
}
