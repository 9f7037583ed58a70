import 'server-only';
import { applicationAddress, writeToApplicant } from '@/lib/applications/write-to-applicant';
import type { Tx } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { type LetterText, postLetter } from '@/lib/mail/post-letter';
import { fullAddress } from '@/lib/paths/full-address';
import { paths } from '@/lib/paths/paths';
import { tellOffice } from '@/lib/regions/tell-office';
import { nudgeLetter } from '../letters';
import { type Overdue, RECOMMENDING } from './who-is-late';

type Round = { id: string; title: string; regionId: string };

/** Writes to whoever is awaited: the expert, the organisation's contact and submitter, or everybody in the office. */
export async function sendNudge(tx: Tx, { round, one, now }: { round: Round; one: Overdue; now: Date }): Promise<void> {
  const letter = (name: string, address: string): LetterText =>
    nudgeLetter({ name, roundTitle: round.title, due: one.due, now, address });
  switch (one.group) {
    case 'EXPERT': {
      const expertId = one.target.split('.')[1] ?? '';
      const { person } = found(
        await tx.expert.findUnique({ where: { id: expertId }, select: { person: { select: who } } }),
        'an expert who is late',
      );
      return postLetter(tx, { to: person, text: letter(person.name, fullAddress(paths.assignments())) }, now);
    }
    case 'ORGANISATION': {
      const application = found(
        await tx.application.findUnique({
          where: { id: one.target },
          select: {
            submittedById: true,
            organisation: { select: { name: true, contactEmail: true, contactName: true } },
          },
        }),
        'an application that is late',
      );
      const text = letter(application.organisation.name, applicationAddress(one.target));
      return writeToApplicant(tx, application, { letter: text, now });
    }
    case 'OFFICE': {
      const [kind, below] = one.target.split('.');
      if (kind === RECOMMENDING && below !== undefined) {
        const { path } = found(await tx.region.findUnique({ where: { id: below } }), 'an office that is late');
        const address = fullAddress(paths.recommendingOffice(round.id, below));
        return tellOffice(tx, { path, letter: (name) => letter(name, address) }, now);
      }
      const officers = await tx.person.findMany({
        where: {
          disabledAt: null,
          grants: { some: { role: 'OFFICER', regionId: round.regionId, revokedAt: null } },
        },
        orderBy: { id: 'asc' },
        select: who,
      });
      for (const to of officers)
        await postLetter(tx, { to, text: letter(to.name, fullAddress(paths.officeRound(round.id))) }, now);
    }
  }
}

const who = { name: true, email: true } as const;
