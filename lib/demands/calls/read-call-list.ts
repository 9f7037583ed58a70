import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf, oneself } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { callListSees } from '../sees';
import { type CallRow, callList, callRowSelect } from './call-list';

/** One page of the demand calls of the actor's regions, and of those that hold them. */
export const officeDemandCalls = query({
  name: 'demandCall.list',
  input: askedOf(callList),
  subject: oneself,
  run: async ({ input: asked, actor, now, db }) => ({
    asked,
    page: await pageOf(callList, asked, source(db, actor, { asked, now })),
  }),
});

/** The same calls as a file, for whoever works in an office. */
export const demandCallsFile = query({
  name: 'demandCall.file',
  input: askedOf(callList),
  subject: holderOf('OFFICER', 'OBSERVER'),
  run: ({ input: asked, actor, now, db }) => {
    const about = citiesOf(actor, 'OFFICER', 'OBSERVER');
    return fileOf(callList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof callList> } & At,
): Source<CallRow, Prisma.DemandCallWhereInput> => ({
  where: [callListSees.where(actor), ...narrowed(callList, asked, { now })],
  find: (args) => db.demandCall.findMany({ ...args, select: callRowSelect }),
  count: (where) => db.demandCall.count({ where }),
});
