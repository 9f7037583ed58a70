import type { Prisma } from '@/lib/db/generated/client';
import { all, among, any, isNot, type Sees, sees, system, through } from '@/lib/kernel/sees';
import { officerSeesRound, roundSees } from '@/lib/rounds/sees';

type OfExpert = { expertId: string; status: string };
type OfRound = { plan: { round: { region: { path: string } } | null } };
type SeeStage = Sees<'stage', OfRound, Prisma.ReviewStageWhereInput>;

const ofExpert = among('expertId', ({ expertIds }) => expertIds);

/** The sheet is the expert's own, in whichever city, until it is taken away. A suspended expert is none. */
export const expertSeesAssignment = sees<'own assignment', OfExpert, Prisma.ReviewAssignmentWhereInput>(
  all(ofExpert, isNot('status', 'REMOVED')),
);

/** What an assignment opens of the application: nothing before the declaration, nothing once it is given back. */
export const reviewerSeesApplication = sees<
  'application under review',
  OfExpert & { applicationId: string },
  Prisma.ReviewAssignmentWhereInput
>(
  all(
    ofExpert,
    among('status', () => ['ACCEPTED', 'SUBMITTED']),
  ),
);

/** Whoever sees the round sees its stages. */
export const stageSees: SeeStage = sees(through('plan', { part: through('round', roundSees) }));

/** Those the actor runs. */
export const officerSeesStage: SeeStage = sees(
  any(system, through('plan', { part: through('round', officerSeesRound) })),
);
