import 'server-only';
import { z } from 'zod';
import { readTable } from '@/lib/files/table/read-table';
import type { TableRow } from '@/lib/files/table/table';
import { jobKind } from '@/lib/jobs/job-kind';
import { paths } from '@/lib/paths/paths';
import { pastImportById } from '../load';
import { type JudgedTable, judgeTable, receivedWithin } from '../reading/judge-table';
import { placesNamed } from '../reading/places-named';
import { pastImportSees } from '../sees';
import { failPastTable } from './fail-past-table';
import { readPastTable } from './read-past-table';
import { tableToRead } from './table-to-read';

/** Reads a table that was brought to a past round, and leaves what was found for the officer. Whoever keeps the round sees how far it is. */
export const pastTableJob = jobKind({
  name: 'pastImport.read',
  title: 'past.import.job',
  payload: z.object({ importId: z.string(), pastRoundId: z.string() }),
  page: ({ importId, pastRoundId }) => paths.pastImport(pastRoundId, importId),
  maySee: async (tx, actor, payload) => {
    const found = await pastImportById(tx, payload);
    return found !== null && pastImportSees.judge(actor, found);
  },
  async run({ payload: { importId }, actor, now, progress, signal }) {
    const context = { actor, now };
    const toRead = await tableToRead({ importId }, context);
    // Begun again after it was done: what was found stands.
    if (toRead.status !== 'READING') return { outcome: { code: 'past.import.jobDone' } };
    const answer = await readTable(toRead.file);
    if ('problem' in answer) {
      await failPastTable({ importId, problem: answer.problem }, context);
      return { outcome: { code: `past.import.${answer.problem}` } };
    }
    const judged = await judge(answer.rows, toRead, { progress, signal });
    await readPastTable({ importId, judged }, context);
    if (judged.rowCount === 0) return { outcome: { code: 'past.import.jobEmpty' } };
    return {
      outcome: {
        code: 'past.import.jobRead',
        values: { rows: judged.rowCount, wrong: judged.wrongCount, known: judged.knownCount },
      },
    };
  },
});

type Watch = { progress: (done: number, total: number) => Promise<void>; signal: AbortSignal };
type ToRead = Awaited<ReturnType<typeof tableToRead>>;

/** So many rows are judged before anybody else has a turn. */
const AT_ONCE = 50;

async function judge(rows: readonly TableRow[], toRead: ToRead, { progress, signal }: Watch): Promise<JudgedTable> {
  const { regions, codes, recorded, round } = toRead;
  const names = new Map(regions.map(({ id, name }) => [id, name]));
  const judging = judgeTable(rows, {
    codes,
    recorded,
    placeOf: placesNamed(regions),
    nameOf: (regionId) => names.get(regionId) ?? '',
    within: receivedWithin(round),
  });
  for (let step = judging.next(); ; step = judging.next()) {
    if (step.done === true) return step.value;
    if (step.value % AT_ONCE !== 0) continue;
    signal.throwIfAborted();
    await progress(step.value, rows.length);
  }
}
