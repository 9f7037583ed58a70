import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { problemIf, refuseIf } from '@/lib/kernel/refusal';
import { pastImportLifecycle } from '../lifecycle';
import { pastImportById } from '../load';
import { pastImportPolicy } from '../policy';
import { pastRow } from '../reading/past-row';
import { settlePastImportInput } from '../schema';
import { pastImportSees } from '../sees';

/**
 * Writes the good rows of a table into its past round, all of them or none. What stands there already, by another table that
 * was faster, is left as it is: nothing is written twice.
 */
export const takePastTable = command({
  name: 'pastImport.take',
  input: settlePastImportInput,
  subject: pastImportById,
  visible: pastImportSees.judge,
  allow: pastImportPolicy.take,
  async run({ subject, input: { version }, actor, tx, now }) {
    const { id: importId, cityId, pastRoundId } = subject;
    const status = pastImportLifecycle.move(subject.status, 'take');
    const rows = z.array(pastRow).parse(subject.rows);
    refuseIf(problemIf(rows.length === 0, { code: 'past.problems.nothingToTake' }));
    const settled = await tx.pastImport.update({
      where: { id: importId, version },
      data: { status, rows: [], settledAt: now, settledById: by(actor), version: { increment: 1 } },
      select: { status: true },
    });
    const { count } = await tx.pastProject.createMany({
      data: rows.map(({ askedFen, grantedFen, ...row }) => ({
        ...row,
        cityId,
        pastRoundId,
        importId,
        askedFen: askedFen === null ? null : BigInt(askedFen),
        grantedFen: grantedFen === null ? null : BigInt(grantedFen),
      })),
      skipDuplicates: true,
    });
    await tx.pastImport.update({ where: { id: importId }, data: { takenCount: count } });
    return { ...settled, id: importId, pastRoundId, takenCount: count };
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ subject: { file, pastRound, wrongCount, knownCount }, result: { takenCount, pastRoundId } }) => ({
    detail: { pastRoundId, sha256: file.sha256, takenCount, wrongCount, knownCount },
    said: { name: file.name, round: pastRound.name },
  }),
});
