import 'server-only';
import { z } from 'zod';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Tx } from '@/lib/db/client';
import { maskName, maskPhone } from '@/lib/kernel/masking';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { id } from '@/lib/kernel/text';
import { placeIn } from '@/lib/vault/places';
import { open } from '@/lib/vault/seal';
import { awardedProject } from './published';

/** A verified organisation with its awarded projects; whoever speaks for it is masked, its account is not there at all. */
export const publicOrganisation = query({
  name: 'organisation.public',
  input: z.object({ organisationId: id() }),
  subject: verifiedOrganisation,
  async run({ db, subject: row }) {
    const { applications, legalRepresentative, contactName, contactPhone: sealed, region, ...facts } = row;
    const contactPhone = await open(db, placeIn('Organisation.contactPhone', row.id), sealed);
    return {
      ...facts,
      regionName: region.name,
      legalRepresentative: maskName(legalRepresentative),
      contact: `${maskName(contactName)} ${maskPhone(contactPhone)}`,
      projects: applications.map(({ award, category, publicWords, ...project }) => ({
        ...project,
        title: publicTitle({ ...project, publicWords }),
        categoryName: category?.name ?? null,
        amountFen: award?.amountFen ?? 0n,
      })),
    };
  },
});

export type PublicOrganisation = Awaited<ReturnType<typeof publicOrganisation>>;

async function verifiedOrganisation(db: Tx, { organisationId }: { organisationId: string }) {
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
          publicWords: confirmedTitle,
          category: { select: { name: true } },
          round: { select: { id: true, title: true } },
          award: { select: { amountFen: true } },
        },
      },
    },
  });
  return row === null ? null : asSeen<'public organisation', typeof row>(row);
}
