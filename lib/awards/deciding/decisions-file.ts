import 'server-only';
import type { Actor } from '@/lib/kernel/actor';
import { readAsked } from '@/lib/lists/asked';
import { type FileAsk, fileOfBatches } from '@/lib/lists/file-of';
import { type DecisionRow, decisionList } from './decision-list';
import { decisionSummary } from './decision-summary';
import { type DecisionFilter, decisionTable } from './decision-table';

const BATCH = 500;
type Ranking = { roundId: string; filter: DecisionFilter | null };

/** The final ranking with the decisions held, as a file; `of` in the address is the round. */
export async function decisionsFile({ actor, query, now }: FileAsk) {
  const roundId = typeof query['of'] === 'string' ? query['of'] : '';
  const filter = readAsked(decisionList, query).filters.outcome ?? null;
  const table = await decisionTable(actor, { roundId, filter, take: 0, skip: 0 });
  if (table === null) return null;
  const [{ counts, total }, { cityId, title }] = [await decisionSummary(roundId), table.round];
  return fileOfBatches(
    decisionList,
    { total: filter === null ? total : counts[filter], batches: () => batches(actor, { roundId, filter }) },
    { at: { now }, about: [{ aboutId: roundId, cityId }], of: title },
  );
}

async function* batches(actor: Actor, ranking: Ranking): AsyncGenerator<DecisionRow[]> {
  for (let skip = 0; ; skip += BATCH) {
    const rows = (await decisionTable(actor, { ...ranking, take: BATCH, skip }))?.rows ?? [];
    if (rows.length > 0) yield rows.map((row) => ({ ...row, id: row.applicationId }));
    if (rows.length < BATCH) return;
  }
}
