import type { Prisma } from '@/lib/db/generated/client';
import { subtreesOf } from '@/lib/kernel/actor';
import { among, any, type Sees, sees, within } from '@/lib/kernel/sees';
import { pathsAbove } from '@/lib/regions/lineage';

type See = Sees<'template', { region: { path: string } }, Prisma.OwnTemplateWhereInput>;

const above = among('region.path', (actor) => subtreesOf(actor, 'OFFICER').flatMap(pathsAbove));

/** A town uses its own templates and those of the levels above it in its city, and sees those of the levels below. */
export const templateSees: See = sees(any(within('region.path', 'OFFICER'), above));

/** Those the actor modifies. */
export const officerSeesTemplate: See = sees(within('region.path', 'OFFICER'));
