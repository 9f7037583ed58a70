import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { maskPersonalData } from '@/lib/demands/submitting/personal-data';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { isAtDiscipline } from '../discipline/rules';
import { confirmedTitle, publicTitle } from '../publicity/public-words';
import { objectionDueAt } from '../rules';

const address = z.object({ objectionId: id() });

/**
 * What whoever holds the address of an objection's receipt may read: where it stands, until when it is settled, and the
 * answer once it is given, which an anonymous tip does not get. What was handed in is repeated without whatever would tell
 * who somebody is; the objector's name and contact never.
 */
export const objectionReceipt = query({
  name: 'objection.receipt',
  input: address,
  subject: objectionOfReceipt,
  run: async ({ subject: { finding, application, notice, text, cases, ...objection } }) => ({
    ...objection,
    text: maskPersonalData(text),
    answer: objection.objectorKind === 'ANONYMOUS' || objection.settledAt === null ? '' : finding,
    dueAt: objectionDueAt(objection.receivedAt),
    atDiscipline: isAtDiscipline(cases),
    projectTitle: publicTitle(application),
    round: notice.round,
  }),
});

/** The address is as good as a key: ids cannot be guessed, and only the objector was led there. */
async function objectionOfReceipt(db: Tx, { objectionId }: z.output<typeof address>) {
  const objection = await db.objection.findUnique({
    where: { id: objectionId },
    select: {
      id: true,
      number: true,
      status: true,
      objectorKind: true,
      receivedAt: true,
      settledAt: true,
      finding: true,
      text: true,
      cases: { select: { status: true } },
      application: { select: { title: true, publicWords: confirmedTitle } },
      notice: {
        select: {
          round: {
            select: {
              id: true,
              title: true,
              contactName: true,
              contactPhone: true,
              complaintPhone: true,
              region: { select: { officeName: true } },
            },
          },
        },
      },
    },
  });
  return objection === null ? null : asSeen<'objection by its address', typeof objection>(objection);
}
