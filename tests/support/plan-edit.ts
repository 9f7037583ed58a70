import type { Command } from '@/lib/kernel/command';
import type { PlanSubject } from '@/lib/plans/load';
import type { RoundSubject } from '@/lib/rounds/load';
import { draftEdit } from './draft-edit';

type DraftPlan = PlanSubject & { roundId: string };

const planOf = ({ id: roundId, plan }: RoundSubject): DraftPlan => ({ ...plan, roundId });

/** What every change of a plan has in common, tried on the plans of rounds. */
export function planEdit<Input, Result>(
  command: Command<Input, Result>,
  inputFor: (plan: DraftPlan) => Promise<Input> | Input,
) {
  const setting = draftEdit(command, (round) => inputFor(planOf(round)));
  return {
    get officer() {
      return setting.officer;
    },
    draft: async (): Promise<DraftPlan> => planOf(await setting.draft()),
  };
}
