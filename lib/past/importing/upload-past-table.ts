import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { tableKinds, tooLargeTable } from '@/lib/files/table/limits';
import { wrongFiles } from '@/lib/files/wrong-files';
import { enqueueChores, enqueueJob } from '@/lib/jobs/enqueue';
import { dropResultFile } from '@/lib/jobs/result-file';
import { came } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { newId } from '@/lib/kernel/new-id';
import { refuseIf } from '@/lib/kernel/refusal';
import { addDays, endOfShanghaiDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { id } from '@/lib/kernel/text';
import { pastRoundById } from '../load';
import { pastRoundPolicy } from '../policy';
import { pastRoundSees } from '../sees';
import { pastTableJob } from './past-table-job';

/** The table itself is needed until it is read; there may be more in it than anybody here needs. */
const KEPT_DAYS = 7;

/**
 * Brings a table of applications to a past round and has it read: nothing is written before the officer has seen what is
 * wrong with it. @throws Refusal 'refused' when it is no table,
 */
export const uploadPastTable = command({
  name: 'pastImport.upload',
  input: z.object({ pastRoundId: id(), file: z.instanceof(File, { message: 'files.problems.empty' }) }),
  alsoWrong: wrongFiles({ file: tableKinds }),
  subject: pastRoundById,
  visible: pastRoundSees.judge,
  allow: pastRoundPolicy.upload,
  async prepare({ input: { file } }) {
    refuseIf(tooLargeTable(file));
    return receiveFile(file, { allow: tableKinds });
  },
  async run({ subject: round, prepared: file, actor, tx, now }) {
    const keptUntil = endOfShanghaiDay(addDays(shanghaiDay(now), KEPT_DAYS));
    const stored = await storeFile(tx, file, { actor, now });
    await tx.storedFile.update({ where: { id: stored.id }, data: { keptUntil } });
    await enqueueChores(tx, dropResultFile, [{ key: stored.id, payload: { fileId: stored.id }, at: keptUntil }]);
    const importId = newId();
    const about = { id: importId, name: `${round.name} · ${file.name}`, cityId: round.cityId };
    await enqueueJob(tx, pastTableJob, { payload: { importId, pastRoundId: round.id }, about, actor, now });
    return tx.pastImport.create({
      data: {
        id: importId,
        cityId: round.cityId,
        pastRoundId: round.id,
        fileId: stored.id,
        uploadedAt: now,
        uploadedById: by(actor),
      },
      select: made,
    });
  },
  once: {
    made: (result) => result.id,
    again: (tx: Tx, importId) => tx.pastImport.findUnique({ where: { id: importId }, select: made }),
  },
  about: ({ result }) => came(result),
  trail: ({ result: { file, pastRoundId } }) => ({
    detail: { pastRoundId, sha256: file.sha256 },
    said: { name: file.name },
  }),
});

const made = {
  id: true,
  cityId: true,
  status: true,
  pastRoundId: true,
  file: { select: { sha256: true, name: true } },
} as const;
