import type { Prisma } from '@/lib/db/generated/client';
import { any, type Sees, sees, through, within } from '@/lib/kernel/sees';
import { officerSeesRound, roundSees } from '@/lib/rounds/sees';

type OfNotice = { notice: { round: { region: { path: string } } } };

type See = Sees<'objection', OfNotice, Prisma.ObjectionWhereInput>;

/** An objection is read where its round is: officers answer, observers watch. */
export const objectionSees: See = sees(through('notice', { part: through('round', roundSees) }));

/** Objections to the rounds the actor runs, or inspects: who raised one is nobody else's business. */
export const officerSeesObjection: See = sees(
  any(
    through('notice', { part: through('round', officerSeesRound) }),
    within('notice.round.region.path', 'DISCIPLINE_INSPECTOR'),
  ),
);
