import 'server-only';
import { moved } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { pastImportLifecycle } from '../lifecycle';
import { pastImportById } from '../load';
import { pastImportPolicy } from '../policy';
import { settlePastImportInput } from '../schema';
import { pastImportSees } from '../sees';

/** Leaves a table that was read: nothing of it is written, and its rows are forgotten. */
export const leavePastTable = command({
  name: 'pastImport.leave',
  input: settlePastImportInput,
  subject: pastImportById,
  visible: pastImportSees.judge,
  allow: pastImportPolicy.leave,
  async run({ subject: { id, status, pastRoundId }, input: { version }, actor, tx, now }) {
    const left = await tx.pastImport.update({
      where: { id, version },
      data: {
        status: pastImportLifecycle.move(status, 'leave'),
        rows: [],
        settledAt: now,
        settledById: by(actor),
        version: { increment: 1 },
      },
      select: { status: true },
    });
    return { ...left, pastRoundId };
  },
  about: ({ subject, result }) => moved(subject, result),
});
