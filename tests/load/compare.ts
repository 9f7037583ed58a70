import { middle, nothingAsked, type Stretch, together } from './figures';
import type { FilledHouse } from './filled-house';
import { askOnce, measure, type Probe, pageWeight } from './measure';
import { emptyHandler, HOT } from './pages';
import { withStatementCounts } from './statements';

/** What a page took at one connection and at eight, and what the empty handler took at eight, in turn with it. */
export type Taken = { one: Stretch; eight: Stretch; empty: Stretch };
export type Weight = { document: number; all: number };

/** How often each is asked in turn, and how long each time, after some time that only warms. */
type Turns = { turns: number; warmMs: number; emptyMs: number; oneMs: number; eightMs: number };
const LONG: Turns = { turns: 3, warmMs: 1_000, emptyMs: 1_000, oneMs: 1_800, eightMs: 2_000 };
const SHORT: Turns = { turns: 2, warmMs: 400, emptyMs: 600, oneMs: 600, eightMs: 800 };

/** How often a page is asked to count its statements; the middle counts. */
const COUNTED = 5;

/** Asks one page of one house or of several, turn by turn with the empty handler of each. Returns what each took. */
export async function takeTurns(houses: readonly FilledHouse[], name: string): Promise<Taken[]> {
  const { turns, warmMs, emptyMs, oneMs, eightMs } = HOT.includes(name) ? LONG : SHORT;
  const taken = houses.map((): Taken => ({ one: nothingAsked(), eight: nothingAsked(), empty: nothingAsked() }));
  for (const each of houses) {
    await measure(each.house, emptyHandler, { connections: 8, ms: warmMs / 2 });
    await measure(each.house, probeOf(each, name), { connections: 8, ms: warmMs });
  }
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [at, each] of houses.entries()) {
      const [probe, sum] = [probeOf(each, name), taken[at]];
      if (sum === undefined) continue;
      const empty = await measure(each.house, emptyHandler, { connections: 8, ms: emptyMs });
      const one = await measure(each.house, probe, { connections: 1, ms: oneMs });
      const eight = await measure(each.house, probe, { connections: 8, ms: eightMs });
      sum.empty = together([sum.empty, empty]);
      sum.one = together([sum.one, one]);
      sum.eight = together([sum.eight, eight]);
    }
  }
  return taken;
}

function probeOf({ probes }: FilledHouse, name: string): Probe {
  const probe = probes.get(name);
  if (probe === undefined) throw new Error(`nothing to ask is called ${name}`);
  return probe;
}

/** How many statements each page sends to the database when it has been asked before, by name. */
export async function statementsOf({ house, probes }: FilledHouse): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await withStatementCounts(house.databaseUrl, async (count) => {
    for (const [name, probe] of probes) {
      await askOnce(house.origin, probe);
      const each: number[] = [];
      for (let turn = 0; turn < COUNTED; turn += 1) each.push(await count(() => askOnce(house.origin, probe)));
      counts.set(name, middle(each));
    }
  });
  return counts;
}

/** The bytes of a page, or nothing for what is no page: a change. */
export async function weightOf(filled: FilledHouse, name: string): Promise<Weight | null> {
  const probe = probeOf(filled, name);
  return probe.next === undefined ? pageWeight(filled.house.origin, probe) : null;
}
