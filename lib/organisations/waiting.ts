import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import type { Actor } from '@/lib/kernel/actor';
import type { Waiting } from '@/lib/kernel/waiting';
import { officerIn, question, waitingFor } from '@/lib/lists/waiting-for';
import { paths } from '@/lib/paths/paths';
import { editorSeesOrganisation } from './sees';

const NAMED = 5;

/** Registrations an officer is to verify: named one by one while they are few, as one line when they are many. */
const toVerify = question({
  sql: (actor) => Prisma.sql`
    SELECT o."id", o."name", (count(*) OVER ())::int AS "count",
           EXISTS (SELECT 1 FROM "Organisation" r WHERE r."uscc" = o."uscc" AND r."id" <> o."id"
                      AND r."status" IN ('PENDING', 'RETURNED')) AS "hasRivals" FROM "Organisation" o
     WHERE o."status" = 'PENDING' AND ${officerIn(Prisma.sql`o."regionId"`, actor)} ORDER BY o."updatedAt" LIMIT ${NAMED}`,
  row: z.object({ id: z.string(), name: z.string(), count: z.int(), hasRivals: z.boolean() }),
  tell(first) {
    const count = first[0]?.count ?? 0;
    const verbKey = 'organisations.waiting.verify';
    if (count > NAMED) {
      const href = `${paths.officeOrganisations()}?status=PENDING`;
      return [
        {
          key: 'organisations',
          messageKey: 'organisations.waiting.toVerifyMany',
          values: { count },
          about: '',
          href,
          verbKey,
          dueAt: null,
          count,
        },
      ];
    }
    return first.map(({ id, name, hasRivals }) => ({
      key: `organisation-${id}`,
      messageKey: hasRivals ? 'organisations.waiting.toVerifySameCode' : 'organisations.waiting.toVerify',
      about: name,
      href: paths.officeOrganisation(id),
      verbKey,
      dueAt: null,
    }));
  },
});

export const waitingForOrganisationOfficers = waitingFor(toVerify);

/** A returned registration waits for its owner or editor. */
export async function waitingForOrganisationMembers(db: Tx, actor: Actor): Promise<Waiting[]> {
  const returned = await db.organisation.findMany({
    where: { AND: [{ status: 'RETURNED' }, editorSeesOrganisation.where(actor)] },
    select: { id: true, name: true },
  });
  return returned.map(({ id, name }) => ({
    key: `returned-${id}`,
    messageKey: 'organisations.waiting.toMend',
    about: name,
    href: paths.myOrganisationEdit(id),
    verbKey: 'organisations.waiting.mend',
    dueAt: null,
  }));
}
