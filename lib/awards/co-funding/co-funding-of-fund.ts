import 'server-only';
import { z } from 'zod';
import { partnersNamed } from '@/lib/applications/joint/names-together';
import type { Tx } from '@/lib/db/client';
import { fundById } from '@/lib/funds/load';
import { fundSees } from '@/lib/funds/sees';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { id } from '@/lib/kernel/text';

/** The awards of other offices' rounds that this fund pays a part of. */
export const coFundingOfFund = query({
  name: 'coFunding.ofFund',
  input: z.object({ fundId: id() }),
  subject: seenFund,
  run: ({ db, subject: fund }) =>
    db.coFundingLine.findMany({
      where: { fundId: fund.id, amountFen: { gt: 0n } },
      orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
      select: {
        id: true,
        status: true,
        amountFen: true,
        round: { select: { title: true } },
        application: { select: { title: true, organisation: { select: { name: true } }, jointParts: partnersNamed } },
      },
    }),
});

async function seenFund(db: Tx, { fundId }: { fundId: string }, actor: Actor) {
  return fundSees.look(actor, await fundById(db, { fundId }));
}
