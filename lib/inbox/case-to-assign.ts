import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { holderOf } from '@/lib/kernel/seen';
import { officersFor } from '@/lib/regions/officers-for';
import { caseKey } from './assign-case';
import { officersDesk } from './officers-desk';

/**
 * One line of an officer's first screen, whose it is, and whose it could be; what was given to somebody and waits no more is over.
 * @throws Refusal 'not-found' for what waits for others
 */
export const caseToAssign = query({
  name: 'inbox.case',
  input: z.object({ key: caseKey }),
  subject: holderOf('OFFICER'),
  async run({ db, actor, now, input: { key } }) {
    const line = (await officersDesk(db, { actor, now })).find((one) => one.key === key);
    if (line?.regionPath === undefined) return overIn(db, actor, key);
    const given = await db.caseAssignment.findFirst({ where: { key }, select: { personId: true, version: true } });
    // Their addresses are nobody's to read here.
    const officers = (await officersFor(db, line.regionPath)).map(({ id, name, office }) => ({ id, name, office }));
    return { isOver: false as const, line, holderId: given?.personId ?? null, version: given?.version ?? 0, officers };
  },
});

async function overIn(db: Tx, actor: Actor, key: string) {
  const within = subtreesOf(actor, 'OFFICER').map((path) => ({ path: { startsWith: path } }));
  const given = await db.caseAssignment.findFirst({ where: { key, region: anyOf(within) }, select: { key: true } });
  if (given === null) throw new Refusal('not-found');
  return { isOver: true as const };
}
