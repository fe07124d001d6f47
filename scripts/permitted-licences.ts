// The licences that a package may have on which Hashiya rests: each may be used and passed on with MIT code.

/** SPDX identifier → what it asks of whoever passes the package on. */
export const permittedLicences: Readonly<Record<string, string>> = {
  "Apache-2.0": "the licence and notices stay with it",
  "BlueOak-1.0.0": "the licence or its address stays with it",
  "BSD-2-Clause": "copyright and licence stay with it",
  "BSD-3-Clause": "copyright and licence stay with it; its authors' names do not advertise",
  "CC0-1.0": "nothing",
  ISC: "copyright and licence stay with it",
  MIT: "copyright and licence stay with it",
  "MPL-2.0": "changes of its own files are published under it; none is changed here",
  "PSF-2.0": "copyright and licence stay with it",
  "Python-2.0": "copyright and licence stay with it",
  Zlib: "changed versions say so",
};

/**
 * Whether an SPDX expression of identifiers, AND, OR and one level of brackets can be met with permitted licences.
 * @see https://spdx.github.io/spdx-spec/v2.3/SPDX-license-expressions/
 */
export function isPermitted(expression: string): boolean {
  const alternatives = expression.replace(/^\((.*)\)$/, "$1").split(" OR ");
  return alternatives.some((all) => all.split(" AND ").every((licence) => licence in permittedLicences));
}
