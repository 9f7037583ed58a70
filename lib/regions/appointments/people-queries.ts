import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, by } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { holderOf } from '@/lib/kernel/seen';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { inPlaces, uppermostOf } from './in-places';
import { type GrantRow, grantRowSelect, peopleList } from './people-list';
import { securityAdministratorsAt } from './security-administrators';

/** One page of the roles in force where the actor appoints, with the number of people who hold any. */
export const appointedPeople = query({
  name: 'person.list',
  input: askedOf(peopleList),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  async run({ input: asked, actor, now, db }) {
    const [page, people, waiting, others] = await Promise.all([
      pageOf(peopleList, asked, source(db, actor, { asked, now })),
      db.person.count({ where: { grants: { some: inAdministration(actor) } } }),
      db.appointment.count({ where: { AND: [{ status: 'WAITING' }, inPlaces(actor)] } }),
      securityAdministratorsAt(db, uppermostOf(actor), { except: [by(actor)] }),
    ]);
    return { asked, page, people, waiting, isAlone: others.length === 0 };
  },
});

/** The same roles as a file. */
export const peopleFile = query({
  name: 'person.file',
  input: askedOf(peopleList),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  run: ({ input: asked, actor, now, db }) => {
    const about = citiesOf(actor, 'SECURITY_ADMINISTRATOR');
    return fileOf(peopleList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof peopleList> } & At,
): Source<GrantRow, Prisma.RoleGrantWhereInput> => ({
  where: [inAdministration(actor), ...narrowed(peopleList, asked, { now })],
  find: (args) => db.roleGrant.findMany({ ...args, select: grantRowSelect }),
  count: (where) => db.roleGrant.count({ where }),
});

const inAdministration = (actor: Actor): Prisma.RoleGrantWhereInput => ({
  AND: [{ revokedAt: null }, inPlaces(actor)],
});
