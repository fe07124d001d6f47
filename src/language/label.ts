// What a label holds beside the name: a bracketed abbreviation or remark, an inner byname in quotation marks.

const bracket = /\s*[(（]([^()（）]*)[)）]\s*$/u;
const byname = /\s*[“"«]([^“”"«»]+)[”"»]\s*/u;
const sign = /[)）“"«]/u;
/** An abbreviation: capitals and digits, no small letter. */
const abbreviation = /^[\p{Lu}\p{Nd}][\p{Lu}\p{Nd}.-]+$/u;

/**
 * A label with its variants: without a closing bracket, the bracket's abbreviation, without a byname.
 * @example labelVariants("Islamic State (ISIS)") // ["Islamic State (ISIS)", "Islamic State", "ISIS"]
 * @example labelVariants("Syrian Badia (steppe)") // ["Syrian Badia (steppe)", "Syrian Badia"]
 */
export function labelVariants(label: string): readonly string[] {
  if (!sign.test(label)) return [label];
  const bracketed = bracket.exec(label);
  if (bracketed) {
    const inner = bracketed[1] ?? "";
    const outer = label.slice(0, bracketed.index);
    return [label, outer, ...(abbreviation.test(inner) ? [inner] : [])].filter((name) => name !== "");
  }
  const named = byname.exec(label);
  if (named === null || named.index === 0 || named.index + named[0].length === label.length) return [label];
  return [label, `${label.slice(0, named.index)} ${label.slice(named.index + named[0].length)}`];
}

/**
 * How a name with a closing bracket is said in running text: an abbreviation stands for the name, a remark after an
 * alias tells it from another name and stays, a remark after a label is left out.
 * @example spokenNames("Islamic State (ISIS)", true) // ["Islamic State", "ISIS"]
 * @example spokenNames("Al-Mayadeen (town)", false) // ["Al-Mayadeen (town)"]
 */
export function spokenNames(name: string, isLabel: boolean): readonly string[] {
  const variants = labelVariants(name);
  if (variants.length === 1 || !bracket.test(name)) return variants;
  return isLabel || variants.length > 2 ? variants.slice(1) : [name];
}
