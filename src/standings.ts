// What a claim can be: the words of `{.claim by=…}`.
import type { Standing } from "./model.ts";

/** From the firmest ground to the loosest. */
export const standings = ["record", "official", "claim", "inference", "opinion"] as const satisfies readonly Standing[];

/** Those that are nothing without the one who speaks. Without one, a judgement is that of the text's own author. */
export const spokenStandings: ReadonlySet<Standing> = new Set(["official", "claim"]);
