import { PlanPartForm } from '@/app/(office)/office/_plan/plan-part-form';
import { RoundPartFacts } from '@/components/rounds/frozen/round-part-facts';
import { BasicsForm } from '@/components/rounds/settings/basics-form';
import { FundingForm, type UsableFund } from '@/components/rounds/settings/funding-form';
import { PublishForm } from '@/components/rounds/settings/publish-form';
import { type EditableRound, planOfRound } from '@/components/rounds/settings/settings-form';
import { SharesForm } from '@/components/rounds/settings/shares-form';
import { TimetableForm } from '@/components/rounds/settings/timetable-form';
import { isPlanPart } from '@/lib/plans/settings/plan-parts';
import type { PublishProblem } from '@/lib/rounds/publishing/problems-before-publishing';
import type { SettingsPart } from '@/lib/rounds/settings/settings-parts';
import * as actions from './actions';

type PartFormProps = {
  part: Exclude<SettingsPart, 'form'>;
  round: EditableRound;
  problems: PublishProblem[];
  funds: UsableFund[];
  /** Which section or rubric the address names. */
  chosen: string | undefined;
  /** Changes each time the gates were filled in for the officer, so that their fields show it. */
  filled: string | undefined;
};

/** The form of one settings page: the round's own, bound to its command, or one of its plan's; facts once they are settled. */
export function PartForm({ part, round, problems, funds, chosen, filled }: PartFormProps) {
  if (isPlanPart(part)) return <PlanPartForm part={part} plan={planOfRound(round)} chosen={chosen} filled={filled} />;
  if (!round.mayEdit && part !== 'publish') return <RoundPartFacts part={part} round={round} />;
  switch (part) {
    case 'basics':
      return <BasicsForm round={round} action={actions.updateBasicsAction} />;
    case 'timetable':
      return <TimetableForm round={round} action={actions.setTimetableAction} />;
    case 'funding':
      return (
        <>
          <FundingForm round={round} funds={funds} action={actions.setFundingAction} />
          <SharesForm round={round} action={actions.setMinimumSharesAction} />
        </>
      );
    case 'publish':
      return <PublishForm round={round} problems={problems} action={actions.publishAction} />;
  }
}
