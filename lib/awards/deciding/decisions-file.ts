import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import type { Seen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { type Query, readAsked } from '@/lib/lists/asked';
import { fileOfBatches } from '@/lib/lists/file-of';
import type { RoundSubject } from '@/lib/rounds/load';
import { seenRound } from '@/lib/rounds/seen-round';
import { type DecisionRow, decisionList } from './decision-list';
import { decisionSummary } from './decision-summary';
import { type DecisionFilter, decisionTable } from './decision-table';

const BATCH = 500;

/** The final ranking with the decisions held, as a file; `of` in the address is the round. */
export const decisionsFile = query({
  name: 'decision.file',
  input: z.looseObject({ of: id() }),
  subject: roundOfFile,
  async run({ db, subject: round, input, now }) {
    const filter = readAsked(decisionList, input as Query).filters.outcome ?? null;
    const { counts, total } = await decisionSummary(db, round);
    return fileOfBatches(
      decisionList,
      { total: filter === null ? total : counts[filter], batches: () => batches(db, round, filter) },
      { at: { now }, about: [{ aboutId: round.id, cityId: round.cityId }], of: round.title },
    );
  },
});

async function roundOfFile(db: Tx, { of }: { of: string }, actor: Actor) {
  return seenRound(db, { roundId: of }, actor);
}

async function* batches(
  db: Tx,
  round: Seen<'round', RoundSubject>,
  filter: DecisionFilter | null,
): AsyncGenerator<DecisionRow[]> {
  for (let skip = 0; ; skip += BATCH) {
    const rows = await decisionTable(db, round, { filter, take: BATCH, skip });
    if (rows.length > 0) yield rows.map((row) => ({ ...row, id: row.applicationId }));
    if (rows.length < BATCH) return;
  }
}
