import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { pastProjectSees, pastRoundSees } from '../sees';
import { type PastProjectRow, pastProjectList, pastProjectRowSelect } from './past-project-list';

/** One page of the past projects of the actor's offices, with the sum of what was granted and the rounds there are. */
export const officePastProjects = query({
  name: 'pastProject.list',
  input: askedOf(pastProjectList),
  subject: holderOf('OFFICER'),
  async run({ input: asked, actor, now, db }) {
    const reading = source(db, actor, { asked, now });
    const [page, sum, rounds] = await Promise.all([
      pageOf(pastProjectList, asked, reading),
      db.pastProject.aggregate({ where: { AND: reading.where }, _sum: { grantedFen: true } }),
      db.pastRound.findMany({
        where: pastRoundSees.where(actor),
        orderBy: [{ year: 'desc' }, { name: 'asc' }],
        select: { id: true, name: true, year: true },
      }),
    ]);
    return { asked, page, grantedFen: sum._sum.grantedFen ?? 0n, rounds };
  },
});

/** The same as a file. */
export const pastProjectsFile = query({
  name: 'pastProject.file',
  input: askedOf(pastProjectList),
  subject: holderOf('OFFICER'),
  run: ({ input: asked, actor, now, db }) =>
    fileOf(
      pastProjectList,
      { asked, source: source(db, actor, { asked, now }) },
      { at: { now }, about: citiesOf(actor, 'OFFICER') },
    ),
});

/** What was retracted is in no list. */
export const standing = { retractedAt: null } satisfies Prisma.PastProjectWhereInput;

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof pastProjectList> } & At,
): Source<PastProjectRow, Prisma.PastProjectWhereInput> => ({
  where: [standing, pastProjectSees.where(actor), ...narrowed(pastProjectList, asked, { now })],
  find: (args) => db.pastProject.findMany({ ...args, select: pastProjectRowSelect }),
  count: (where) => db.pastProject.count({ where }),
});
