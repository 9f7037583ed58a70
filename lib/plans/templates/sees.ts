import type { Prisma } from '@/lib/db/generated/client';
import { subtreesOf } from '@/lib/kernel/actor';
import { among, any, type Sees, sees, within } from '@/lib/kernel/sees';

type See = Sees<'template', { region: { path: string } }, Prisma.OwnTemplateWhereInput>;

const above = among('region.path', (actor) => subtreesOf(actor, 'OFFICER').flatMap(pathsAbove));

/** A town uses its own templates and those of the levels above it in its city, and sees those of the levels below. */
export const templateSees: See = sees(any(within('region.path', 'OFFICER'), above));

/** Those the actor modifies. */
export const officerSeesTemplate: See = sees(within('region.path', 'OFFICER'));

/** '/a/b/c/' → '/a/', '/a/b/'. */
function pathsAbove(path: string): string[] {
  const names = path.split('/').filter(Boolean).slice(0, -1);
  return names.map((_name, index) => `/${names.slice(0, index + 1).join('/')}/`);
}
