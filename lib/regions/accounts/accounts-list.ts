import type { Prisma } from '@/lib/db/generated/client';
import { type OrganisationType, Role } from '@/lib/db/generated/enums';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { type AccountState, accountState, accountStates, severalStates, unusedSince } from './rules';

export const accountRowSelect = {
  id: true,
  name: true,
  email: true,
  createdAt: true,
  disabledAt: true,
  grants: { where: { revokedAt: null }, orderBy: { grantedAt: 'asc' }, select: { role: true } },
  memberships: { where: { leftAt: null }, select: { organisation: { select: { name: true, type: true } } } },
  sessions: { orderBy: { lastSeenAt: 'desc' }, take: 1, select: { lastSeenAt: true } },
} satisfies Prisma.PersonSelect;

export type AccountRow = Prisma.PersonGetPayload<{ select: typeof accountRowSelect }>;

const { list, search, choice } = listOf<Prisma.PersonWhereInput, AccountRow>();

export const lastSeenAt = ({ sessions }: Pick<AccountRow, 'sessions'>): Date | null => sessions[0]?.lastSeenAt ?? null;

export const stateOfRow = (row: Pick<AccountRow, 'sessions' | 'disabledAt'>, now: Date): AccountState =>
  accountState({ disabledAt: row.disabledAt, lastSeenAt: lastSeenAt(row) }, unusedSince(now));

/** A natural person applies in their own name: that is nobody's organisation. */
export const organisationsOf = <Of extends { organisation: { type: OrganisationType } }>(memberships: readonly Of[]) =>
  memberships.filter(({ organisation }) => organisation.type !== 'NATURAL_PERSON');

/** The same states, as the database is asked for them. */
const inState = (state: AccountState | (typeof severalStates)[number], now: Date): Prisma.PersonWhereInput => {
  const lately = { sessions: { some: { lastSeenAt: { gte: unusedSince(now) } } } };
  if (state === 'disabled') return { disabledAt: { not: null } };
  if (state === 'never') return { disabledAt: null, sessions: { none: {} } };
  if (state === 'active') return { disabledAt: null, ...lately };
  if (state === 'open') return { disabledAt: null };
  if (state === 'idle') return { disabledAt: null, NOT: lately };
  return { disabledAt: null, sessions: { some: {} }, NOT: lately };
};

/** Every account a security administrator keeps, and whether it is used. */
export const accountsList = list({
  name: 'accounts',
  title: 'regions.accounts.caption',
  empty: 'regions.accounts.empty',
  filters: {
    q: search('regions.people.search', (q) => ({ OR: [{ name: containing(q) }, { email: containing(q) }] })),
    state: choice(
      {
        label: 'regions.accounts.state',
        words: 'regions.accounts.states',
        values: [...severalStates, ...accountStates],
      },
      (state, { now }) => inState(state, now),
    ),
    role: choice({ label: 'regions.people.role', words: 'people.roles', values: Object.values(Role) }, (role) => ({
      grants: { some: { role, revokedAt: null } },
    })),
  },
  orders: {
    createdAt: { by: 'createdAt', kind: 'time' },
    name: { by: 'name', kind: 'text' },
    email: { by: 'email', kind: 'text' },
  },
  standing: { sort: 'createdAt', order: 'desc' },
  columns: {
    name: { title: 'regions.people.name', kind: 'text', order: 'name', nowrap: true, value: ({ name }) => name },
    state: {
      title: 'regions.accounts.state',
      kind: 'word',
      words: 'regions.accounts.states',
      phone: 'state',
      value: (row, { now }) => stateOfRow(row, now),
    },
    /** The words of a page; a file has the first. */
    role: {
      title: 'regions.people.role',
      kind: 'word',
      words: 'people.roles',
      value: ({ grants }) => grants[0]?.role ?? null,
    },
    organisation: {
      in: 'file',
      title: 'regions.accounts.organisation',
      kind: 'text',
      value: ({ memberships }) => organisationsOf(memberships)[0]?.organisation.name ?? null,
    },
    email: {
      title: 'regions.people.email',
      kind: 'text',
      order: 'email',
      nowrap: true,
      value: ({ email }) => email,
    },
    lastSeenAt: { title: 'regions.accounts.lastSeenAt', kind: 'time', value: lastSeenAt },
    createdAt: {
      title: 'regions.accounts.createdAt',
      kind: 'day',
      order: 'createdAt',
      phone: 'hidden',
      value: ({ createdAt }) => shanghaiDay(createdAt),
    },
  },
});
