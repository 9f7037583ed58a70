import type { Prisma } from '@/lib/db/generated/client';
import { Role } from '@/lib/db/generated/enums';
import { shanghaiDay } from '@/lib/kernel/shanghai';
import { containing } from '@/lib/lists/containing';
import { listOf } from '@/lib/lists/list';
import { isLocked } from '@/lib/people/rules';

export const grantRowSelect = {
  id: true,
  role: true,
  title: true,
  grantedAt: true,
  personId: true,
  region: { select: { name: true } },
  appointment: { select: { status: true } },
  person: { select: { name: true, email: true, passwordChangedAt: true, lockedUntil: true } },
} satisfies Prisma.RoleGrantSelect;

export type GrantRow = Prisma.RoleGrantGetPayload<{ select: typeof grantRowSelect }>;

const { list, search, choice } = listOf<Prisma.RoleGrantWhereInput, GrantRow>();

/** Roles in force where an administrator works, with the person and whether they can sign in. */
export const peopleList = list({
  name: 'people',
  title: 'regions.people.caption',
  empty: 'regions.people.empty',
  filters: {
    q: search('regions.people.search', (q) => ({
      person: { OR: [{ name: containing(q) }, { email: containing(q) }] },
    })),
    role: choice({ label: 'regions.people.role', words: 'people.roles', values: Object.values(Role) }, (role) => ({
      role,
    })),
    handling: choice(
      { label: 'regions.people.handling', words: 'regions.people', values: ['SINGLE_HANDED', 'IN_FORCE'] },
      (status) => ({ appointment: { status } }),
    ),
  },
  orders: {
    grantedAt: { by: 'grantedAt', kind: 'time' },
    name: { by: 'person.name', kind: 'text' },
    email: { by: 'person.email', kind: 'text' },
    role: { by: 'role', kind: 'word', words: Object.values(Role) },
  },
  standing: { sort: 'grantedAt', order: 'asc' },
  columns: {
    name: {
      title: 'regions.people.name',
      kind: 'text',
      order: 'name',
      nowrap: true,
      value: ({ person }) => person.name,
    },
    signIn: {
      title: 'regions.people.signIn',
      kind: 'word',
      words: 'regions.people',
      phone: 'state',
      value: ({ person }, { now }) => signInState(person, now),
    },
    role: {
      title: 'regions.people.role',
      kind: 'word',
      words: 'people.roles',
      order: 'role',
      value: ({ role }) => role,
    },
    post: { in: 'file', title: 'regions.people.fieldTitle', kind: 'text', value: ({ title }) => title },
    /** Nothing stands for everywhere. */
    region: { title: 'regions.people.region', kind: 'text', value: ({ region }) => region?.name ?? null },
    /** An expert's role comes from the roster, and has no appointment. */
    handling: {
      title: 'regions.people.handling',
      kind: 'word',
      words: 'regions.people',
      value: ({ appointment }) => appointment?.status ?? null,
    },
    email: {
      title: 'regions.people.email',
      kind: 'text',
      order: 'email',
      nowrap: true,
      value: ({ person }) => person.email,
    },
    grantedAt: {
      title: 'regions.people.grantedAt',
      kind: 'day',
      order: 'grantedAt',
      phone: 'hidden',
      value: ({ grantedAt }) => shanghaiDay(grantedAt),
    },
    actions: { in: 'page', title: 'regions.people.actions', kind: 'text', phone: 'acts', value: () => null },
  },
});

export type SignIn = 'invited' | 'locked' | 'ready';

export function signInState({ passwordChangedAt, lockedUntil }: GrantRow['person'], now: Date): SignIn {
  if (passwordChangedAt === null) return 'invited';
  return isLocked({ lockedUntil }, now) ? 'locked' : 'ready';
}
