import { carriedOutIn } from '@/lib/applications/places-named';
import type { Prisma } from '@/lib/db/generated/client';
import type { CoFundingStatus } from '@/lib/db/generated/enums';
import { anyOf } from '@/lib/kernel/any-of';
import { pathsAbove } from '@/lib/regions/lineage';

/** Why an application of an upper office's round concerns an office. */
export const concerns = ['recommend', 'coFund', 'place'] as const;
export type Concern = (typeof concerns)[number];

/** What was said at its own level, or still is to be; what was given back there is with the applicant. */
const said = (own: string): Prisma.RecommendationWhereInput => ({
  region: { path: { startsWith: own } },
  OR: [
    { status: { in: ['RECOMMENDED', 'NOT_RECOMMENDED'] } },
    { status: 'WAITING', application: { status: { in: ['RECOMMENDING', 'RETURNED'] } } },
  ],
});

const asked = (own: string): Prisma.CoFundingLineWhereInput => ({
  region: { path: { startsWith: own } },
  status: { not: 'RECALLED' satisfies CoFundingStatus },
});

/** What is carried out here is seen from its publicity on, by whoever it is: before that it is the round's office's alone. */
const publicised = { status: { in: ['IN_PUBLICITY', 'AWARDED'] } } satisfies Prisma.ApplicationWhereInput;

/** By one reason, for an office at this path. */
const because: Record<Concern, (own: string) => Prisma.ApplicationWhereInput> = {
  recommend: (own) => ({ recommendations: { some: said(own) } }),
  coFund: (own) => ({ coFunding: { some: asked(own) } }),
  place: (own) => ({ AND: [publicised, carriedOutIn(own)] }),
};

/** The applications of rounds of offices above these that concern them, for one reason or for any. */
export const concerning = (own: readonly string[], why?: Concern): Prisma.ApplicationWhereInput =>
  anyOf(
    own.flatMap((path) =>
      (why === undefined ? concerns : [why]).map((one) => ({
        AND: [
          { submittedAt: { not: null }, round: { region: { path: { in: pathsAbove(path) } } } },
          because[one](path),
        ],
      })),
    ),
  );

/** Of a row, what is these offices' own. */
export const ownOf = (own: readonly string[]) => ({
  recommendations: { where: anyOf(own.map(said)), orderBy: { ordinal: 'desc' as const } },
  coFunding: { where: anyOf(own.map(asked)), orderBy: { askedAt: 'desc' as const } },
});
