import { z } from 'zod';
import { ExpertKind } from '@/lib/db/generated/enums';
import type { Answer } from '../assigning/assign-places';
import type { AssignmentProblem, LaidOut } from '../assigning/balanced-assignment';

/**
 * Why places stay empty: NOBODY, too few may read at all; ROOM, those who may have no more room; CAP, too few for the cap on
 * chances; APART, experts who must not read together.
 */
const cause = z.object({
  code: z.enum(['NOBODY', 'ROOM', 'CAP', 'APART']),
  /** The kinds of the quota it is about; empty where readers of any kind are short. */
  kinds: z.array(z.enum(ExpertKind)),
  applicationIds: z.array(z.string()),
  expertIds: z.array(z.string()),
  needed: z.number().int(),
  able: z.number().int(),
});
export type Cause = z.output<typeof cause>;

/** What came of computing a proposal, as it is kept with it. */
export const proposalOutcome = z.object({
  /** Where time ran out: of what, what was reached and what cannot be undercut. */
  gap: z.object({ aim: z.enum(['places', 'quotas', 'loads', 'fit']), found: z.number(), bound: z.number() }).nullable(),
  /** Readings in a category the expert knows: on average of the lottery, and at best without it. */
  price: z
    .object({ matched: z.number(), matchedWithout: z.number(), readings: z.number(), mostChance: z.number() })
    .nullable(),
  causes: z.array(cause),
});
export type ProposalOutcome = z.output<typeof proposalOutcome>;

/** The answer in ids, with the reasons for what is missing. */
export function outcomeOf(
  answer: Answer,
  { task, applicationIds, expertIds }: LaidOut,
  quotas: AssignmentProblem['quotas'],
) {
  const named = (ids: readonly string[], places: readonly number[]): string[] =>
    places.flatMap((place) => ids[place] ?? []);
  const causes: Cause[] = answer.shortages.map(({ group, applications, experts, needed, able, ofCap }) => ({
    code: ofCap ? 'CAP' : experts.length === 0 ? 'NOBODY' : 'ROOM',
    kinds: quotas[group - 1]?.kinds ?? [],
    applicationIds: named(applicationIds, applications),
    expertIds: named(expertIds, experts),
    needed,
    able,
  }));
  const apart = answer.apart.map(
    (set): Cause => ({
      code: 'APART',
      kinds: [],
      applicationIds: [],
      expertIds: named(expertIds, task.sides.apart[set] ?? []),
      needed: 0,
      able: 0,
    }),
  );
  return { gap: answer.gap, price: answer.price, causes: [...causes, ...apart] } satisfies ProposalOutcome;
}
