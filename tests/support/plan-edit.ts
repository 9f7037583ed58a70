import type { Command } from '@/lib/kernel/command';
import type { PlanSubject } from '@/lib/plans/load';
import type { RoundSubject } from '@/lib/rounds/load';
import { draftEdit } from './draft-edit';

type DraftPlan = PlanSubject & { roundId: string };

const planOf = ({ id: roundId, plan }: RoundSubject): DraftPlan => ({ ...plan, roundId });

/** The contract of every change of a plan, tried on the plans of rounds: as `draftEdit`, and the trail is about the plan. */
export function planEdit<Input, Result>(
  command: Command<Input, Result>,
  inputFor: (plan: DraftPlan) => Promise<Input> | Input,
) {
  const setting = draftEdit(command, (round) => inputFor(planOf(round)), {
    invalid: { planId: '', version: 'x' },
    trail: ({ round: { plan } }) => ({ entityId: plan.id, cityId: plan.cityId }),
  });
  return {
    get officer() {
      return setting.officer;
    },
    draft: async (): Promise<DraftPlan> => planOf(await setting.draft()),
  };
}
