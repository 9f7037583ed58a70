import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { latestJobAbout } from '@/lib/jobs/latest-job-about';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';
import { pageNumber } from '@/lib/lists/ranked';
import { trailLinesOf } from '@/lib/trail/trail-of';
import { pastImportLifecycle } from '../lifecycle';
import { pastImportById } from '../load';
import { pastImportPolicy } from '../policy';
import type { TableFault } from '../reading/fault';
import { pastRow } from '../reading/past-row';
import { pastImportSees } from '../sees';
import { pastTableJob } from './past-table-job';

/** So many problems stand on a page. */
const FAULTS_ON_PAGE = 100;
/** So many of the rows to be taken are shown, to see that the columns were read as they were meant. */
const ROWS_SHOWN = 10;

/** A table that was brought to a past round: how far it is, what is wrong with it, what may be done. */
export const pastImportOf = query({
  name: 'pastImport.detail',
  input: z.object({ importId: id(), pastRoundId: id(), page: pageNumber }),
  subject: seenImport,
  async run({ db, subject, actor, input: { page } }) {
    const { id: importId, pastRoundId, file, pastRound } = subject;
    const [job, before, trail] = await Promise.all([
      latestJobAbout(db, { kind: pastTableJob.name, aboutId: importId }),
      db.pastImport.findFirst({
        where: { pastRoundId, status: 'TAKEN', id: { not: importId }, file: { sha256: file.sha256 } },
        orderBy: { settledAt: 'desc' },
        select: { settledAt: true, settledBy: { select: { name: true } } },
      }),
      trailLinesOf(db, 'pastImport', subject),
    ]);
    const faults = subject.problems as TableFault[];
    const rows = z.array(pastRow).parse(subject.rows);
    const pages = Math.max(1, Math.ceil(faults.length / FAULTS_ON_PAGE));
    const at = Math.min(page, pages);
    return {
      id: importId,
      version: subject.version,
      status: subject.status,
      fileName: file.name,
      uploadedAt: subject.uploadedAt,
      settledAt: subject.settledAt,
      round: { id: pastRound.id, name: pastRound.name, year: pastRound.year },
      counts: {
        rows: subject.rowCount,
        wrong: subject.wrongCount,
        known: subject.knownCount,
        good: rows.length,
        taken: subject.takenCount,
      },
      faults: {
        total: faults.length,
        shown: faults.slice((at - 1) * FAULTS_ON_PAGE, at * FAULTS_ON_PAGE),
        page: at,
        size: FAULTS_ON_PAGE,
      },
      ignored: subject.ignored,
      first: rows.slice(0, ROWS_SHOWN),
      /** The very file was imported into the round before. */
      before: before && { at: before.settledAt ?? subject.uploadedAt, by: before.settledBy?.name ?? '' },
      job,
      moves: openMoves(pastImportLifecycle, pastImportPolicy, { actor, subject }),
      trail,
    };
  },
});

export type PastImportDetail = Awaited<ReturnType<typeof pastImportOf>>;

async function seenImport(db: Tx, { importId, pastRoundId }: { importId: string; pastRoundId: string }, actor: Actor) {
  const found = pastImportSees.look(actor, await pastImportById(db, { importId }));
  return found?.pastRoundId === pastRoundId ? found : null;
}
