import { AnnouncementForm } from '@/components/rounds/settings/announcement-form';
import { BasicsForm } from '@/components/rounds/settings/basics-form';
import { CategoriesForm } from '@/components/rounds/settings/categories-form';
import { FloorsForm } from '@/components/rounds/settings/floors-form';
import { FundingForm, type UsableFund } from '@/components/rounds/settings/funding-form';
import { GatesForm } from '@/components/rounds/settings/gates-form';
import { InstalmentsForm } from '@/components/rounds/settings/instalments-form';
import { PublishForm } from '@/components/rounds/settings/publish-form';
import { RubricForm } from '@/components/rounds/settings/rubric-form';
import { RulesForm } from '@/components/rounds/settings/rules-form';
import type { EditableRound } from '@/components/rounds/settings/settings-form';
import { StagesForm } from '@/components/rounds/settings/stages-form';
import { TimetableForm } from '@/components/rounds/settings/timetable-form';
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
  /** Changes each time a form was filled in for the officer (announcement, gates), so that its fields show it. */
  filled: string | undefined;
};

/** The form of one settings page, bound to its command. */
export function PartForm({ part, round, problems, funds, chosen, filled }: PartFormProps) {
  switch (part) {
    case 'basics':
      return <BasicsForm round={round} action={actions.updateBasicsAction} />;
    case 'timetable':
      return <TimetableForm round={round} action={actions.setTimetableAction} />;
    case 'funding':
      return (
        <>
          <FundingForm round={round} funds={funds} action={actions.setFundingAction} />
          <FloorsForm round={round} action={actions.setPortfolioFloorsAction} />
        </>
      );
    case 'categories':
      return <CategoriesForm round={round} action={actions.setCategoriesAction} />;
    case 'eligibility':
      return (
        <GatesForm
          round={round}
          action={actions.setGatesAction}
          applySet={actions.applyGateSetAction}
          filled={filled}
        />
      );
    case 'rules':
      return <RulesForm round={round} action={actions.setRulesAction} />;
    case 'rubric':
      return (
        <RubricForm
          round={round}
          chosen={chosen}
          action={actions.setRubricAction}
          removeAction={actions.removeRubricAction}
        />
      );
    case 'stages':
      return <StagesForm round={round} action={actions.setStagesAction} />;
    case 'instalments':
      return <InstalmentsForm round={round} chosen={chosen} action={actions.setInstalmentsAction} />;
    case 'announcement':
      return (
        <AnnouncementForm
          round={round}
          chosen={chosen}
          filled={filled}
          action={actions.setAnnouncementAction}
          fillAction={actions.fillAnnouncementAction}
          arrangeAction={actions.arrangeAnnouncementAction}
        />
      );
    case 'publish':
      return <PublishForm round={round} problems={problems} action={actions.publishAction} />;
  }
}
