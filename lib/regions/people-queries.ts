import 'server-only';
import { db } from '@/lib/db/client';
import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import { type Asked, readAsked } from '@/lib/lists/asked';
import { citiesOf, type FileAsk, fileOf } from '@/lib/lists/file-of';
import type { At } from '@/lib/lists/list';
import { narrowed } from '@/lib/lists/narrowed';
import { pageOf, type Source } from '@/lib/lists/page-of';
import { type GrantRow, grantRowSelect, peopleList } from './people-list';

type AskedList = Asked<typeof peopleList>;

/** One page of the roles in force where the actor administers, with the number of people who hold any. */
export async function appointedPeople(actor: Actor, asked: AskedList, at: At) {
  const [page, people] = await Promise.all([
    pageOf(peopleList, asked, source(actor, asked, at)),
    db.person.count({ where: { grants: { some: inAdministration(actor) } } }),
  ]);
  return { page, people };
}

/** The same roles as a file; nothing for whoever administers nothing. */
export async function peopleFile({ actor, query, now }: FileAsk) {
  const about = citiesOf(actor, 'ADMINISTRATOR');
  if (about.length === 0) return null;
  const asked = readAsked(peopleList, query);
  return fileOf(peopleList, { asked, source: source(actor, asked, { now }) }, { at: { now }, about });
}

const source = (actor: Actor, asked: AskedList, at: At): Source<GrantRow, Prisma.RoleGrantWhereInput> => ({
  where: [inAdministration(actor), ...narrowed(peopleList, asked, at)],
  find: (args) => db.roleGrant.findMany({ ...args, select: grantRowSelect }),
  count: (where) => db.roleGrant.count({ where }),
});

function inAdministration(actor: Actor): Prisma.RoleGrantWhereInput {
  const subtrees = subtreesOf(actor, 'ADMINISTRATOR');
  const everywhere: Prisma.RoleGrantWhereInput[] = subtrees.includes('/') ? [{ regionId: null }] : [];
  return {
    AND: [
      { revokedAt: null },
      anyOf([...everywhere, ...subtrees.map((path) => ({ region: { path: { startsWith: path } } }))]),
    ],
  };
}
