import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { oneself, oneselfIf } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type OwnRow, ownList, ownRowSelect } from './own-list';
import { memberSeesApplication } from './sees';

/** One page of the applications of the actor's organisations, and how many of all wait for them. */
export const applicationsOfMine = query({
  name: 'application.mine',
  input: askedOf(ownList),
  subject: oneself,
  async run({ db, input: asked, actor, now }) {
    const waiting = { status: { in: ['DRAFT', 'RETURNED'] } } satisfies Prisma.ApplicationWhereInput;
    const [page, open] = await Promise.all([
      pageOf(ownList, asked, source(db, actor, { asked, now })),
      db.application.count({ where: { AND: [memberSeesApplication.where(actor), waiting] } }),
    ]);
    return { asked, page, open };
  },
});

/** The same applications as a file, for an organisation's own people. */
export const applicationsOfMineFile = query({
  name: 'application.mineFile',
  input: askedOf(ownList),
  subject: oneselfIf(({ memberships }) => memberships.length > 0),
  run: ({ db, input: asked, actor, now }) => {
    const about = actor.memberships.map(({ organisationId }) => ({ aboutId: organisationId, cityId: null }));
    return fileOf(ownList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof ownList> } & At,
): Source<OwnRow, Prisma.ApplicationWhereInput> => ({
  where: [memberSeesApplication.where(actor), ...narrowed(ownList, asked, { now })],
  find: (args) => db.application.findMany({ ...args, select: ownRowSelect }),
  count: (where) => db.application.count({ where }),
});
