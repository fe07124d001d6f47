// The sizes of maps.
import type { Sheet } from "./panels.ts";

export const wideSheet: Sheet = { width: 1120, height: 580, far: { width: 380, height: 230, stands: "in-corner" } };
export const narrowSheet: Sheet = { width: 360, height: 560, far: { width: 360, height: 190, stands: "below" } };

/** On the home page: lower, since it is one thing among others. */
export const homeSheet: Sheet = { width: 1120, height: 460, far: { width: 340, height: 190, stands: "in-corner" } };
export const narrowHomeSheet: Sheet = { width: 360, height: 420, far: { width: 360, height: 140, stands: "below" } };
