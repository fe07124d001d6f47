// The figures of the whole glossary, in the order people see them.
import type { Figure } from "./figure.ts";
import { map } from "./map/map.tsx";
import { network } from "./network/network.tsx";
import { together } from "./network/together-network.tsx";
import { timeline } from "./timeline/timeline.tsx";

export const figures: readonly Figure[] = [map, network, together, timeline];
