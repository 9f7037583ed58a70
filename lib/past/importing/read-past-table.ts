import 'server-only';
import { z } from 'zod';
import type { Prisma } from '@/lib/db/generated/client';
import { tableLimits } from '@/lib/files/table/table';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { pastImportLifecycle } from '../lifecycle';
import { pastImportById } from '../load';
import { pastImportPolicy } from '../policy';
import type { JudgedTable } from '../reading/judge-table';
import { pastRow } from '../reading/past-row';
import { pastImportSees } from '../sees';

const count = z.number().int().min(0).max(tableLimits.rows);
/** As the reading found it. */
const judgedTable = z.object({
  rowCount: count,
  wrongCount: count,
  knownCount: count,
  faults: z.array(z.custom<JudgedTable['faults'][number]>()),
  rows: z.array(pastRow),
  ignored: z.array(z.string()),
});

/** Writes down what was read of a table, for the officer to decide. */
export const readPastTable = command({
  name: 'pastImport.read',
  input: z.object({ importId: id(), judged: judgedTable }),
  subject: pastImportById,
  visible: pastImportSees.judge,
  allow: pastImportPolicy.read,
  async run({ subject, input: { judged }, tx }) {
    const { faults, ...read } = judged;
    return tx.pastImport.update({
      where: { id: subject.id, version: subject.version },
      data: {
        ...read,
        status: pastImportLifecycle.move(subject.status, 'read'),
        problems: faults as Prisma.InputJsonValue,
        version: { increment: 1 },
      },
      select: { status: true, rowCount: true, wrongCount: true, knownCount: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ result: { rowCount, wrongCount, knownCount } }) => ({ detail: { rowCount, wrongCount, knownCount } }),
});
