// Plain text as Markdown that shows it as it is.

/** Signs that mean something anywhere. */
const anywhere = /[\\`*_{}[\]<>|~&^]/g;
/** Signs that mean something at the start of a line. */
const atStart = /^(\s*)(?:([#+\-=:])|(\d{1,9})([.)]))/;

/** @example escapeLine("1. [[x]] * y") // "1\\. \\[\\[x\\]\\] \\* y" */
export function escapeLine(line: string): string {
  return line.replace(anywhere, "\\$&").replace(atStart, (_, space: string, sign = "", digits = "", dot = "") => {
    return sign === "" ? `${space}${digits}\\${dot}` : `${space}\\${sign}`;
  });
}
