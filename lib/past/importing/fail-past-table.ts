import 'server-only';
import { z } from 'zod';
import { moved } from '@/lib/kernel/about';
import { command } from '@/lib/kernel/command';
import { id } from '@/lib/kernel/text';
import { pastImportLifecycle } from '../lifecycle';
import { pastImportById } from '../load';
import { pastImportPolicy } from '../policy';
import { pastImportSees } from '../sees';

/** Writes down that a table cannot be read: it is broken, or longer than may be brought at once. */
export const failPastTable = command({
  name: 'pastImport.fail',
  input: z.object({ importId: id(), problem: z.enum(['tableUnreadable', 'tableTooLong']) }),
  subject: pastImportById,
  visible: pastImportSees.judge,
  allow: pastImportPolicy.fail,
  async run({ subject: { id: importId, version, status }, input: { problem }, tx, now }) {
    return tx.pastImport.update({
      where: { id: importId, version },
      data: {
        status: pastImportLifecycle.move(status, 'fail'),
        problems: [{ row: 1, column: '', code: `files.problems.${problem}` }],
        settledAt: now,
        version: { increment: 1 },
      },
      select: { status: true },
    });
  },
  about: ({ subject, result }) => moved(subject, result),
  trail: ({ input: { problem } }) => ({ detail: { problem } }),
});
