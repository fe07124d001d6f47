// From forms found to mentions: the longest wins, nothing overlaps, one span may name several entries.
import type { Candidate } from "./candidates.ts";
import type { NameForm } from "./name-forms.ts";
import type { Verdict } from "./verdict.ts";

/** A name in a text. `start` and `end` are UTF-16 offsets; `entry` is the first of `candidates`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entry: string;
  /** Ids of all entries the words may name here, the likeliest first. */
  readonly candidates: readonly string[];
  /** 0 to 1; from `certainty` on it may be linked without an editor's eye. */
  readonly confidence: number;
  /** True of a relational adjective («الإيرانية», "Iranian"), which is found on request only. */
  readonly derived?: true;
}

export interface Judged {
  readonly candidate: Candidate;
  readonly verdict: Verdict;
}

/** Confidence of a name that fits several entries. */
const ambiguousConfidence = 0.5;
const rankOrder: readonly NameForm["rank"][] = ["label", "guard", "alias", "variant"];

/** Chooses among judged forms, longest first and then leftmost; result in the order of the text. */
export function selectMatches(text: string, judged: readonly Judged[]): readonly Match[] {
  const wanted = judged.filter(({ verdict }) => verdict !== "rejected").sort(byPlace);
  const matches: Match[] = [];
  let cluster: Judged[] = [];
  let clusterEnd = 0;
  for (const item of wanted) {
    if (item.candidate.start >= clusterEnd) {
      pushMatches(matches, text, cluster);
      cluster = [];
    }
    cluster.push(item);
    clusterEnd = Math.max(clusterEnd, item.candidate.end);
  }
  pushMatches(matches, text, cluster);
  return matches;
}

const byPlace = ({ candidate: one }: Judged, { candidate: other }: Judged): number =>
  one.start - other.start || one.end - other.end;

/** Adds the matches among forms that overlap each other, sorted by place. */
function pushMatches(matches: Match[], text: string, cluster: readonly Judged[]): void {
  const [only] = cluster;
  if (only === undefined) return;
  if (cluster.length === 1) pushMatch(matches, text, [only]);
  else for (const group of withoutOverlap(groupBySpan(cluster))) pushMatch(matches, text, group);
}

/** The groups that stay when the longest takes its place first, then the leftmost; sorted by place. */
function withoutOverlap(groups: readonly Group[]): readonly Group[] {
  if (groups.length === 1) return groups;
  const from = groups.reduce((first, [{ candidate }]) => Math.min(first, candidate.start), Number.POSITIVE_INFINITY);
  const until = groups.reduce((last, [{ candidate }]) => Math.max(last, candidate.end), 0);
  const taken = new Uint8Array(until - from);
  const kept = [...groups]
    .sort(([one], [other]) => spanOrder(one, other))
    .filter(([{ candidate }]) => {
      const [start, end] = [candidate.start - from, candidate.end - from];
      // No span is longer than those taken before it, so an overlap covers one of its ends.
      if (taken[start] || taken[end - 1]) return false;
      taken.fill(1, start, end);
      return true;
    });
  return kept.sort(([one], [other]) => byPlace(one, other));
}

type Group = [Judged, ...Judged[]];

/** Judged forms, sorted by place, parted into those with the same start and end. */
function groupBySpan(cluster: readonly Judged[]): readonly Group[] {
  const groups: Group[] = [];
  for (const item of cluster) {
    const group = groups.at(-1);
    if (group && byPlace(group[0], item) === 0) group.push(item);
    else groups.push([item]);
  }
  return groups;
}

function spanOrder({ candidate: one }: Judged, { candidate: other }: Judged): number {
  return other.end - other.start - (one.end - one.start) || one.start - other.start;
}

/** Adds the match of forms with one span, unless they only hold the place. */
function pushMatch(matches: Match[], text: string, group: Group): void {
  const accepted =
    group.length === 1 ? group : group.filter(({ verdict }) => typeof verdict === "number").sort(likelihood);
  const best = accepted[0];
  if (best === undefined || typeof best.verdict !== "number") return;
  const { start, end, form } = best.candidate;
  const { entry } = form;
  const candidates = group.length === 1 ? [entry] : [...new Set(accepted.map(({ candidate }) => candidate.form.entry))];
  const confidence = candidates.length > 1 ? Math.min(best.verdict, ambiguousConfidence) : best.verdict;
  matches.push({ start, end, text: text.slice(start, end), entry, candidates, confidence });
}

/** A form that its guard lets through is surer than one nobody guards, a label surer than an alias. */
function likelihood(
  { candidate: one, verdict: oneVerdict }: Judged,
  { candidate: other, verdict: otherVerdict }: Judged,
): number {
  const guarded = (candidate: Candidate): number =>
    candidate.form.guards.some(({ mode }) => mode === "guarded") ? 0 : 1;
  const sure = (verdict: Verdict): number => (typeof verdict === "number" && verdict >= 0.9 ? 0 : 1);
  return (
    sure(oneVerdict) - sure(otherVerdict) ||
    guarded(one) - guarded(other) ||
    rankOrder.indexOf(one.form.rank) - rankOrder.indexOf(other.form.rank) ||
    (one.form.entry < other.form.entry ? -1 : one.form.entry > other.form.entry ? 1 : 0)
  );
}
