import type { Places } from './exchange.ts';

/**
 * Why places stay empty, as small as can be said: the applications that only these experts may read, of whom every place is
 * taken. `experts` empty: each of the applications has no more than `able` who may read it at all.
 */
export type Shortage = {
  /** The quota it is about, from 1; 0 for readers of any kind. */
  group: number;
  applications: number[];
  experts: number[];
  /** How many readings of the applications fall to the experts, and how many they can take; or, without experts, to each application. */
  needed: number;
  able: number;
  /** There would be enough, were it not for the cap on chances. */
  ofCap: boolean;
};

/** @param reads an answer of `fillPlaces`, to the same places: no chain fills what is empty in it */
export function shortagesOf(places: Places, reads: Uint8Array): Shortage[] {
  const found = new Map<string, Shortage>();
  for (let application = 0; application < places.applications; application += 1)
    for (let group = 0; group <= places.groups; group += 1) {
      const at = { application, group };
      const missing = wantedOf(places, application, group) - heldOf(places, reads, at);
      if (missing <= 0) continue;
      const experts = closed(places, reads, at);
      const one =
        experts.length === 0 ? ofNobody(places, at) : ofFull(places, reads, { experts, application, missing });
      const key = JSON.stringify([group, experts, experts.length === 0 ? [one.needed, one.able] : []]);
      const before = found.get(key);
      found.set(
        key,
        before === undefined
          ? { group, experts, ...one }
          : {
              ...before,
              applications: [...new Set([...before.applications, ...one.applications])],
              needed: experts.length === 0 ? before.needed : before.needed + missing,
            },
      );
    }
  return [...found.values()];
}

/** Applications for which too few may read, where none may be surer of one than the cap. */
export function shortagesOfCap(places: Places, cap: number): Shortage[] {
  const found = new Map<string, Shortage>();
  for (let application = 0; application < places.applications; application += 1)
    for (let group = 0; group <= places.groups; group += 1) {
      const one = ofNobody(places, { application, group });
      const needed = Math.ceil(one.needed / cap - 1e-9);
      if (one.able < one.needed || one.able >= needed) continue;
      const key = JSON.stringify([group, needed, one.able]);
      const applications = [...(found.get(key)?.applications ?? []), application];
      found.set(key, { ...one, group, experts: [], needed, ofCap: true, applications });
    }
  return [...found.values()];
}

const everyone = (count: number): number[] => [...Array(count).keys()];

const isOf = ({ group: groups }: Places, expert: number, group: number): boolean =>
  group === 0 || groups[expert] === group;

const wantedOf = ({ groups, least, wanted }: Places, application: number, group: number): number =>
  (group === 0 ? wanted[application] : least[application * (groups + 1) + group]) ?? 0;

type At = { application: number; group: number };

const heldOf = (places: Places, reads: Uint8Array, { application, group }: At): number =>
  everyone(places.experts).filter(
    (expert) => reads[application * places.experts + expert] === 1 && isOf(places, expert, group),
  ).length;

/** Everybody a chain from the empty place could come to: none of them has room. */
function closed(places: Places, reads: Uint8Array, { application, group }: At): number[] {
  const { experts, fitness, applications } = places;
  const may = (row: number, expert: number): boolean =>
    fitness[row * experts + expert] !== 0 && reads[row * experts + expert] === 0;
  const reached = new Set(
    everyone(experts).filter((expert) => may(application, expert) && isOf(places, expert, group)),
  );
  for (const from of reached)
    for (let row = 0; row < applications; row += 1) {
      if (reads[row * experts + from] === 0) continue;
      const own = places.group[from] ?? 0;
      const isBound = own > 0 && heldOf(places, reads, { application: row, group: own }) <= wantedOf(places, row, own);
      for (let to = 0; to < experts; to += 1)
        if (may(row, to) && (!isBound || places.group[to] === own)) reached.add(to);
    }
  return [...reached].sort((a, b) => a - b);
}

const ofNobody = (places: Places, { application, group }: At) => ({
  applications: [application],
  ofCap: false,
  needed: wantedOf(places, application, group),
  able: everyone(places.experts).filter(
    (expert) => places.fitness[application * places.experts + expert] !== 0 && isOf(places, expert, group),
  ).length,
});

/** What they read already can go to nobody else either. */
function ofFull(
  places: Places,
  reads: Uint8Array,
  { experts, application, missing }: { experts: number[]; application: number; missing: number },
) {
  const readBy = everyone(places.applications).filter((row) =>
    experts.some((expert) => reads[row * places.experts + expert] === 1),
  );
  const able = experts.reduce(
    (sum, expert) => sum + Math.max(0, (places.capacity[expert] ?? 0) - (places.load[expert] ?? 0)),
    0,
  );
  return { applications: [...new Set([...readBy, application])], needed: able + missing, able, ofCap: false };
}
