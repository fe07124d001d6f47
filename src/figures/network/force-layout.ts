// Where the entries of a network stand: ties pull, boxes push, and each type keeps to its own side.
import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from "d3-force";
import { entryTypes } from "../../entry-types/index.ts";
import type { Size } from "../boxes.ts";
import { keepInside, type MovableBox, pushApart } from "./separate.ts";
import { type Boxed, type Layout, type Link, linesBetween, settle } from "./settle.ts";
import { spread } from "./spread.ts";

type Body = SimulationNodeDatum & MovableBox & Boxed;

interface Spring {
  readonly source: Body;
  readonly target: Body;
}

const ticks = 320;
const clearings = 150;

/**
 * The same entries and ties get the same places, on every machine: first places by position in the list, a random
 * source of fixed seed, a fixed number of steps. No two boxes overlap and none leaves the frame, which may come back
 * higher than it was given.
 */
export function forceLayout(entries: readonly Boxed[], links: readonly Link[], frame: Size): Layout {
  const bodies = entries.map((entry, index) => firstPlace(entry, index, entries.length, frame));
  simulate(bodies, linesBetween(bodies, links), frame);
  spread(bodies, frame);
  return settle(bodies, links, frame, clearings);
}

function simulate(bodies: Body[], springs: Spring[], frame: Size): void {
  const shape = frame.height / frame.width;
  const simulation = forceSimulation(bodies)
    .randomSource(seeded())
    .force("ties", forceLink<Body, Spring>(springs).distance(90).iterations(2))
    .force(
      "distance",
      forceManyBody<Body>()
        .strength(-420)
        .distanceMax(frame.width / 2),
    )
    .force("across", forceX<Body>((body) => frame.width * home(body.type)[0]).strength(0.05 * shape))
    .force("down", forceY<Body>((body) => frame.height * home(body.type)[1]).strength(0.07 / shape))
    .stop();
  for (let tick = 0; tick < ticks; tick += 1) {
    simulation.tick();
    pushApart(bodies, frame, 0.35);
    keepInside(bodies, frame);
  }
}

/** A sunflower, so that no two begin in one place (d3-force's own first places, centred). */
function firstPlace({ id, type, width, height }: Boxed, index: number, count: number, frame: Size): Body {
  const radius = Math.sqrt((index + 0.5) / Math.max(count, 1));
  const angle = index * Math.PI * (3 - Math.sqrt(5));
  const x = frame.width * (0.5 + 0.42 * radius * Math.cos(angle));
  const y = frame.height * (0.5 + 0.42 * radius * Math.sin(angle));
  return { id, type, width, height, x, y };
}

/** The side of each type as shares of the frame: around the middle, in the order of the types. */
function home(type: string): readonly [number, number] {
  const index = entryTypes.findIndex((row) => row.id === type);
  const angle = (2 * Math.PI * index) / entryTypes.length + Math.PI;
  return [0.5 + 0.22 * Math.cos(angle), 0.5 + 0.22 * Math.sin(angle)];
}

/**
 * Numbers from 0 to 1 of a linear congruential generator (Numerical Recipes, 3rd edition, 7.1.4), the same each time;
 * d3-force's own starts from a fixed seed too, but promises it to nobody.
 */
function seeded(): () => number {
  let state = 1;
  return () => {
    state = (1664525 * state + 1013904223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
