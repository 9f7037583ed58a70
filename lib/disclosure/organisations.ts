import 'server-only';
import { db } from '@/lib/db/client';
import { maskName, maskPhone } from '@/lib/kernel/masking';
import { awardedProject } from './published';

/** A verified organisation with its awarded projects; whoever speaks for it is masked, its account is not there at all. */
export async function publicOrganisation(organisationId: string) {
  const row = await db.organisation.findFirst({
    where: { id: organisationId, status: 'VERIFIED' },
    select: {
      id: true,
      name: true,
      type: true,
      uscc: true,
      registrationNumber: true,
      registrar: true,
      establishedOn: true,
      legalRepresentative: true,
      address: true,
      contactName: true,
      contactPhone: true,
      introduction: true,
      verifiedAt: true,
      region: { select: { name: true } },
      applications: {
        where: awardedProject,
        orderBy: { number: 'desc' },
        take: 100,
        select: {
          id: true,
          title: true,
          category: { select: { name: true } },
          round: { select: { id: true, title: true } },
          award: { select: { amountFen: true } },
        },
      },
    },
  });
  if (row === null) return null;
  const { applications, legalRepresentative, contactName, contactPhone, region, ...facts } = row;
  return {
    ...facts,
    regionName: region.name,
    legalRepresentative: maskName(legalRepresentative),
    contact: `${maskName(contactName)} ${maskPhone(contactPhone)}`,
    projects: applications.map(({ award, category, ...project }) => ({
      ...project,
      categoryName: category?.name ?? null,
      amountFen: award?.amountFen ?? 0n,
    })),
  };
}

export type PublicOrganisation = NonNullable<Awaited<ReturnType<typeof publicOrganisation>>>;
