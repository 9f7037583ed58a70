import highs from 'highs';
import { awardsOfSlate } from '@/lib/awards/slates/optimising/awards-of-slate';
import type { Candidate, SlateProblem } from '@/lib/awards/slates/optimising/candidate';
import { layOutSlate, STEPS_PER_POINT } from '@/lib/awards/slates/optimising/lay-out-slate';
import { select } from '@/lib/awards/slates/optimising/select';
import { selectInThread } from '@/lib/awards/slates/optimising/select-in-thread';
import { whyNot } from '@/lib/awards/slates/optimising/why-not';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { seededNormal } from '@/lib/reviews/analysis/seeded-normal';

const SIZES = [100, 500];
const WORLDS = [1, 2, 3];
const [CATEGORIES, REGIONS] = [8, 6];

/**
 * `npm run load -- slate`: how long slates take to work out in their thread, whether the best is proved and if not the gap, under
 * a budget for three tenths of what is asked for, floors for every category and region, and caps per organisation. No server.
 */
export async function measureSlates(): Promise<void> {
  const solver = await highs();
  for (const projects of SIZES) {
    for (const partialBp of [null, 8_000]) {
      for (const world of WORLDS) {
        const problem = problemOf(projects, world, partialBp);
        const laidOut = layOutSlate(problem);
        const began = performance.now();
        const selection = await selectInThread(laidOut);
        const ms = Math.round(performance.now() - began);
        const cpu = process.cpuUsage();
        select(solver, laidOut, 5);
        const { user, system } = process.cpuUsage(cpu);
        const worked = Math.round((user + system) / 1000);
        const name = `${projects} projects, world ${world}${partialBp === null ? '' : ', cut to 80 %'}: ${ms} ms in a thread of its own, ${worked} ms of processor for the solver alone`;
        if (selection.found !== 'best' && selection.found !== 'good') {
          console.log(`${name}, ${selection.found}`);
          continue;
        }
        const { chosen, sumPoints, boundPoints } = selection;
        const since = performance.now();
        const spent = sumFen(awardsOfSlate(chosen, problem).values());
        whyNot(chosen, laidOut, problem);
        const after = Math.round(performance.now() - since);
        const gap = ((100 * (boundPoints - sumPoints)) / boundPoints).toFixed(3);
        console.log(
          `${name} (and ${after} ms for sums and reasons), ${chosen.length} funded, ${sumPoints / STEPS_PER_POINT} points, ` +
            `${selection.found === 'best' ? 'proved' : `gap ${gap} %`}, ${formatYuan(problem.round.budgetFen - spent)} yuan left`,
        );
      }
    }
  }
}

function problemOf(projects: number, seed: number, partialBp: number | null): SlateProblem {
  const { uniform } = seededNormal(seed);
  const organisations = Math.ceil(projects * 0.7);
  const rows = Array.from({ length: projects }, () => ({
    score: (60 + 35 * uniform()).toFixed(2),
    fullFen: BigInt(50 + Math.floor(uniform() * 450)) * 100_000n,
    topicId: null,
    categoryCode: `c${Math.floor(uniform() * CATEGORIES)}`,
    regionId: `r${Math.floor(uniform() * REGIONS)}`,
    organisationId: `o${Math.floor(uniform() * organisations)}`,
  })).toSorted((one, other) => Number(other.score) - Number(one.score));
  const candidates = rows.map(
    (row, at): Candidate => ({ ...row, id: `p${at}`, rank: at + 1, mostFen: row.fullFen, extraFen: 0n, leastFen: 0n }),
  );
  const floors = [
    ...Array.from({ length: CATEGORIES }, (_, at) => ({
      by: 'category' as const,
      key: `c${at}`,
      least: projects / 25,
    })),
    ...Array.from({ length: REGIONS }, (_, at) => ({ by: 'region' as const, key: `r${at}`, least: projects / 25 })),
  ];
  return {
    candidates,
    round: {
      budgetFen: (sumFen(rows.map(({ fullFen }) => fullFen)) * 3n) / 10n,
      passLine: 60,
      tiers: [],
      quotas: [],
      unusedPlaces: 'open',
      shares: [],
    },
    wishes: {
      budgetFen: null,
      minScore: '65.00',
      places: null,
      floors,
      organisationCount: 2,
      organisationFen: 60_000_000n,
      partialBp,
    },
    ownPart: (_id, fen) => fen,
  };
}
