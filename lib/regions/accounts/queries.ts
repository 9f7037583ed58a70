import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import { query } from '@/lib/kernel/query';
import { Refusal } from '@/lib/kernel/refusal';
import { holderOf } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import type { Asked } from '@/lib/lists/asked';
import { askedOf } from '@/lib/lists/asked-of';
import { citiesOf, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { pathsAround } from '../lineage';
import { type AccountRow, accountRowSelect, accountsList } from './accounts-list';
import { accountsInCharge } from './in-charge';
import { unusedAfterDays, unusedSince } from './rules';

/** One page of the accounts the actor keeps, and how many of all are not used. */
export const accounts = query({
  name: 'account.list',
  input: askedOf(accountsList),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  async run({ input: asked, actor, now, db }) {
    const [page, all, inUse] = await Promise.all([
      pageOf(accountsList, asked, source(db, actor, { asked, now })),
      db.person.count({ where: { AND: [accountsInCharge(actor), { disabledAt: null }] } }),
      db.person.count({
        where: {
          AND: [
            accountsInCharge(actor),
            { disabledAt: null, sessions: { some: { lastSeenAt: { gte: unusedSince(now) } } } },
          ],
        },
      }),
    ]);
    return { asked, page, open: all, idle: all - inUse, days: unusedAfterDays() };
  },
});

/** The same accounts as a file. */
export const accountsFile = query({
  name: 'account.file',
  input: askedOf(accountsList),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  run: ({ input: asked, actor, now, db }) => {
    const about = citiesOf(actor, 'SECURITY_ADMINISTRATOR');
    return fileOf(accountsList, { asked, source: source(db, actor, { asked, now }) }, { at: { now }, about });
  },
});

/** One account, and who else could go on with each office of theirs. */
export const account = query({
  name: 'account.one',
  input: z.object({ personId: id() }),
  subject: holderOf('SECURITY_ADMINISTRATOR'),
  async run({ db, input, actor }) {
    const person = await accountInCharge(db, input, actor);
    if (person === null) throw new Refusal('not-found');
    const offices = await Promise.all(
      person.grants.map(async (grant) => ({ ...grant, others: await othersWith(db, person.id, grant) })),
    );
    const { secondFactor, ...rest } = person;
    const hasSecondFactor = secondFactor !== null && secondFactor.confirmedAt !== null;
    return { ...rest, grants: offices, hasSecondFactor, isOneself: person.id === actor.personId };
  },
});

export type Account = Awaited<ReturnType<typeof account>>;

const source = (
  db: Tx,
  actor: Actor,
  { asked, now }: { asked: Asked<typeof accountsList> } & At,
): Source<AccountRow, Prisma.PersonWhereInput> => ({
  where: [accountsInCharge(actor), ...narrowed(accountsList, asked, { now })],
  find: (args) => db.person.findMany({ ...args, select: accountRowSelect }),
  count: (where) => db.person.count({ where }),
});

async function accountInCharge(db: Tx, { personId }: { personId: string }, actor: Actor) {
  return db.person.findFirst({
    where: { AND: [{ id: personId }, accountsInCharge(actor)] },
    select: {
      ...accountRowSelect,
      disabledReason: true,
      passwordChangedAt: true,
      secondFactor: { select: { confirmedAt: true } },
      version: true,
      grants: {
        where: { revokedAt: null },
        orderBy: { grantedAt: 'asc' },
        select: { id: true, role: true, title: true, region: { select: { name: true, path: true } } },
      },
    },
  });
}

type Office = { role: AccountRow['grants'][number]['role']; region: { path: string } | null };

/** How many others, whose accounts are open, hold the same office there or above. */
const othersWith = (db: Tx, personId: string, { role, region }: Office): Promise<number> =>
  db.roleGrant.count({
    where: {
      role,
      revokedAt: null,
      personId: { not: personId },
      person: { disabledAt: null, passwordHash: { not: null } },
      OR: [{ regionId: null }, { region: { path: { in: pathsAround(region?.path ?? '/') } } }],
    },
  });
