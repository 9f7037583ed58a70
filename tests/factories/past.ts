import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { pastTableJob } from '@/lib/past/importing/past-table-job';
import { takePastTable } from '@/lib/past/importing/take-past-table';
import { uploadPastTable } from '@/lib/past/importing/upload-past-table';
import { recordPastRound } from '@/lib/past/record-past-round';
import { at, testNow } from '@/tests/factories/people';
import { doJobsNow, workOf } from '@/tests/support/job-work';

export const pastHead = '项目名称,申报单位,统一社会信用代码,获批金额(元),结果';

let rounds = 0;

/** A round of 2023 that ran on paper. */
export function createPastRound(region: { id: string }, officer: Actor) {
  rounds += 1;
  const facts = { regionId: region.id, name: `2023 年公益创投 ${rounds}`, year: 2023, hasEnded: true };
  return recordPastRound(facts, at(officer));
}

/** A table of these lines under the usual heading. */
export const pastTable = (lines: string[], name = '申报汇总.csv'): File =>
  new File([[pastHead, ...lines].join('\n')], name, { type: 'text/csv' });

/** Brought, and read by the job. */
export async function readPastImport(pastRoundId: string, file: File, by: Actor, now = testNow) {
  const { id: importId } = await uploadPastTable({ pastRoundId, file }, at(by, now));
  await doJobsNow(workOf(pastTableJob));
  return db.pastImport.findUniqueOrThrow({ where: { id: importId } });
}

/** Brought, read and its good rows taken. */
export async function takenPastImport(pastRoundId: string, lines: string[], by: Actor) {
  const { id: importId, version } = await readPastImport(pastRoundId, pastTable(lines), by);
  return takePastTable({ importId, version }, at(by));
}
