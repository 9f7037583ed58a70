import { attachLetter } from '@/lib/applications/commitment/attach-letter';
import { db } from '@/lib/db/client';
import { setTerms } from '@/lib/plans/settings/set-terms';
import { termsToForm } from '@/lib/plans/settings/terms-form';
import { termsSchema } from '@/lib/plans/terms/terms';
import type { Person } from './actors';
import { sealedScan } from './files';
import type { Organisation } from './organisations';
import { randomOf } from './random';

type Context = { actor: Person; now: Date };

/** The rules as the template has them, and the sealed letter of commitment demanded. */
export async function demandLetter(plan: { planId: string; version: number }, context: Context): Promise<void> {
  const { terms: stored } = await db.plan.findUniqueOrThrow({ where: { id: plan.planId }, select: { terms: true } });
  const terms = termsSchema.parse(stored);
  const { items, caps, checklist, perProjectCap, minGrant, maxGrant } = termsToForm(terms);
  const { screening, aggregation, publicity } = terms;
  await setTerms(
    {
      ...plan,
      commitment: 'sealed',
      perProjectCap,
      minGrant,
      maxGrant,
      maxApplications: terms.maxApplicationsPerOrganisation,
      items,
      caps,
      ...screening,
      checklist,
      screeningDays: screening.workingDays ?? '',
      ...aggregation,
      ...publicity,
    },
    context,
  );
}

/** Printed, sealed and scanned when all is filled in. */
export async function sealLetter(applicationId: string, organisation: Organisation, now: Date): Promise<void> {
  const shade = randomOf(`${applicationId}|seal`).whole(0, 39);
  await attachLetter(
    { applicationId, file: sealedScan('承诺书盖章件.png', shade) },
    { actor: organisation.owner, now },
  );
}
