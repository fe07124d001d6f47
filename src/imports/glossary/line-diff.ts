// Two texts as lines taken away and added, for people.

/**
 * The lines between the first and the last that differ, with one line around them.
 * @example lineDiff("a\nb\nc", "a\nx\nc") // ["  a", "- b", "+ x", "  c"]
 */
export function lineDiff(before: string, after: string): readonly string[] {
  const old = before === "" ? [] : before.replace(/\n$/, "").split("\n");
  const now = after.replace(/\n$/, "").split("\n");
  const lengths = commonLengths(old, now);
  const lines: string[] = [];
  let [at, to] = [0, 0];
  while (at < old.length || to < now.length) {
    if (at < old.length && old[at] === now[to]) {
      lines.push(`  ${old[at]}`);
      at += 1;
      to += 1;
    } else if (to >= now.length || (at < old.length && (lengths[at + 1]?.[to] ?? 0) >= (lengths[at]?.[to + 1] ?? 0))) {
      lines.push(`- ${old[at]}`);
      at += 1;
    } else {
      lines.push(`+ ${now[to]}`);
      to += 1;
    }
  }
  const isNear = (index: number): boolean => [-1, 0, 1].some((step) => /^[-+]/.test(lines[index + step] ?? ""));
  return lines.filter((_, index) => isNear(index));
}

/** Lengths of the longest common subsequences of what follows; front matter has few lines. */
function commonLengths(old: readonly string[], now: readonly string[]): readonly (readonly number[])[] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let at = old.length - 1; at >= 0; at--) {
    for (let to = now.length - 1; to >= 0; to--) {
      const row = lengths[at];
      if (row === undefined) continue;
      const skipped = Math.max(lengths[at + 1]?.[to] ?? 0, row[to + 1] ?? 0);
      row[to] = old[at] === now[to] ? (lengths[at + 1]?.[to + 1] ?? 0) + 1 : skipped;
    }
  }
  return lengths;
}
