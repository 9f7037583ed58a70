import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { holderOf } from '@/lib/kernel/seen';
import { caseKey } from './assign-case';
import { officersDesk } from './officers-desk';
import { officersFor } from './officers-for';

/** One line of an officer's first screen, whose it is, and whose it could be. @throws Refusal 'not-found' for what waits for others */
export const caseToAssign = query({
  name: 'inbox.case',
  input: z.object({ key: caseKey }),
  subject: holderOf('OFFICER'),
  async run({ db, actor, now, input: { key } }) {
    const line = (await officersDesk(db, { actor, now })).find((one) => one.key === key);
    if (line?.regionPath === undefined) throw new Refusal('not-found');
    const given = await db.caseAssignment.findFirst({ where: { key }, select: { personId: true, version: true } });
    const officers = await officersFor(db, line.regionPath);
    return { line, holderId: given?.personId ?? null, version: given?.version ?? 0, officers };
  },
});
