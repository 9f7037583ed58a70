import type { Prisma } from '@/lib/db/generated/client';
import { type Actor, isOfficerAt, subtreesOf } from '@/lib/kernel/actor';
import { anyOf } from '@/lib/kernel/any-of';
import type { Policy } from '@/lib/kernel/policy';

type OfRegion = { region: { path: string } };

/** A town uses its own templates and those of the levels above it in its city, and sees those of the levels below. Only its officers change them. */
export const ownTemplatePolicy = {
  view: (actor, { region }) =>
    subtreesOf(actor, 'OFFICER').some((path) => region.path.startsWith(path) || path.startsWith(region.path)),
  manage: (actor, { region }) => isOfficerAt(actor, region.path),
} satisfies Policy<OfRegion, 'view' | 'manage'>;

/** `ownTemplatePolicy.view`, said to the database. */
export function templatesVisibleTo(actor: Actor): Prisma.OwnTemplateWhereInput {
  const subtrees = subtreesOf(actor, 'OFFICER');
  return anyOf([
    ...subtrees.map((path) => ({ region: { path: { startsWith: path } } })),
    ...subtrees.map((path) => ({ region: { path: { in: pathsAbove(path) } } })),
  ]);
}

/** '/a/b/c/' → '/a/', '/a/b/'. */
function pathsAbove(path: string): string[] {
  const names = path.split('/').filter(Boolean).slice(0, -1);
  return names.map((_name, index) => `/${names.slice(0, index + 1).join('/')}/`);
}
