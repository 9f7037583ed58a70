import { findLinks, isHit } from '@/lib/experts/linking/find-links';
import { generate, type Labelled, pairOf } from './generate';

/** On which rules and strengths were set, and one on which nobody sets them. */
const SEEDS = { tuned: 1, unseen: 20_261_130 };

/**
 * `npm run load -- conflicts`: precision and recall of the conflict graph on what was planted, and kind by kind what was missed
 * and what was found wrongly. `SEED=7` takes another world; rules and strengths are set by the first alone.
 */
export function measureConflicts(): void {
  const seeds = process.env['SEED'] === undefined ? Object.values(SEEDS) : [Number(process.env['SEED'])];
  for (const seed of seeds) {
    const world = generate(seed);
    const begun = performance.now();
    const { precision, recall, missed, wrong, hints, hinted } = judged(world);
    const ms = Math.round(performance.now() - begun);
    const { experts, organisations } = world.facts;
    console.log(
      `seed ${seed}: ${experts.length} experts, ${organisations.length} organisations, ${world.links.size} links, ${world.lookAlikes.size} look-alikes: ` +
        `precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${ms} ms`,
    );
    console.log(`  missed: ${tally(missed)}`);
    console.log(`  wrong: ${tally(wrong)}`);
    console.log(
      `  ${hints} hints below a hit, among them ${hinted} of ${world.unprovable.size} links by nothing but a name`,
    );
  }
}

/** What the detector finds of a labelled world: `missed` and `wrong` by their kinds. Links by a name alone are not counted. */
export function judged({ facts, links, lookAlikes, unprovable }: Labelled) {
  const found = findLinks(facts).map((link) => ({ ...link, pair: pairOf(link.expertId, link.organisationId) }));
  const hits = new Set(found.filter(isHit).map(({ pair }) => pair));
  const counted = [...hits].filter((pair) => !unprovable.has(pair));
  const right = counted.filter((pair) => links.has(pair)).length;
  const below = found.filter(({ pair }) => !hits.has(pair));
  return {
    precision: right / counted.length,
    recall: right / links.size,
    missed: [...links].flatMap(([pair, kind]) => (hits.has(pair) ? [] : [kind])),
    wrong: counted.flatMap((pair) => (links.has(pair) ? [] : [lookAlikes.get(pair) ?? 'by chance'])),
    hints: below.length,
    hinted: below.filter(({ pair }) => unprovable.has(pair)).length,
  };
}

function tally(kinds: readonly string[]): string {
  const counts = [...Map.groupBy(kinds, (kind) => kind)].map(([kind, all]) => `${kind} ${all.length}`);
  return counts.length === 0 ? 'none' : counts.join(', ');
}
