import 'server-only';
import { z } from 'zod';
import { confirmedTitle, publicTitle } from '@/lib/awards/publicity/public-words';
import type { Tx } from '@/lib/db/client';
import { query } from '@/lib/kernel/query';
import { asSeen } from '@/lib/kernel/seen';
import { showTo } from '@/lib/kernel/showing';
import { id } from '@/lib/kernel/text';
import { onRegister } from '@/lib/organisations/on-register';
import { awardedProject } from './published';

/** A verified organisation with its awarded projects; its representative is masked; its contact and its account are not there at all. */
export const publicOrganisation = query({
  name: 'organisation.public',
  input: z.object({ organisationId: id() }),
  subject: verifiedOrganisation,
  async run({ subject: row }) {
    const { applications, legalRepresentative, region, ...facts } = row;
    return {
      ...facts,
      regionName: region.name,
      legalRepresentative: showTo('public', 'personName', legalRepresentative),
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
    where: { id: organisationId, ...onRegister },
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
