import type { Prisma } from '@/lib/db/generated/client';
import { all, among, any, isNot, type Part, type Sees, sees, system, through } from '@/lib/kernel/sees';
import { officerSeesRound, roundSees } from '@/lib/rounds/sees';

type OfExpert = { expertId: string; status: string; barred: boolean; application: { status: string } };
type OpenToExpert = OfExpert & { applicationId: string };
type OfRound = { plan: { round: { region: { path: string } } | null } };
type SeeStage = Sees<'stage', OfRound, Prisma.ReviewStageWhereInput>;

const ofExpert = among('expertId', ({ expertIds }) => expertIds);

/** Over a conflict on record nothing of an application is there: neither in lists and counts nor by its address. */
const isUnbarred: Part<{ barred: boolean }> = {
  judge: (_actor, { barred }) => !barred,
  clause: () => ({ barred: false }),
};

const isStanding = isNot('application.status', 'WITHDRAWN');

/**
 * The sheet is the expert's own, in whichever city, until it is taken away. A suspended expert is none. Of an application
 * that was withdrawn nothing is left but what the expert had done before.
 */
export const expertSeesAssignment = sees<'own assignment', OfExpert, Prisma.ReviewAssignmentWhereInput>(
  all(
    ofExpert,
    isUnbarred,
    isNot('status', 'REMOVED'),
    any(
      isStanding,
      among('status', () => ['SUBMITTED', 'RECUSED']),
    ),
  ),
);

const isOpenToExpert = all(
  ofExpert,
  isUnbarred,
  isStanding,
  among('status', () => ['ACCEPTED', 'SUBMITTED']),
);

/** What an assignment opens of the application: nothing before the declaration, once it is given back, or after withdrawal. */
export const reviewerSeesApplication = sees<
  'application under review',
  OpenToExpert,
  Prisma.ReviewAssignmentWhereInput
>(isOpenToExpert);

/** Its files as well, unless the stage hides who applies: certificates and letters name them. */
export const reviewerSeesFiles = sees<
  'application under review',
  OpenToExpert & { stage: { blindApplicant: boolean } },
  Prisma.ReviewAssignmentWhereInput
>(
  all(isOpenToExpert, {
    judge: (_actor, row: { stage: { blindApplicant: boolean } }) => !row.stage.blindApplicant,
    clause: () => ({ stage: { blindApplicant: false } }),
  }),
);

/** Whoever sees the round sees its stages. */
export const stageSees: SeeStage = sees(through('plan', { part: through('round', roundSees) }));

/** Those the actor runs. */
export const officerSeesStage: SeeStage = sees(
  any(system, through('plan', { part: through('round', officerSeesRound) })),
);
