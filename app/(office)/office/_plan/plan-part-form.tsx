import { PlanPartFacts } from '@/components/rounds/frozen/plan-part-facts';
import { AnnouncementForm } from '@/components/rounds/settings/announcement-form';
import { AwardingForm } from '@/components/rounds/settings/awarding-form';
import { CategoriesForm } from '@/components/rounds/settings/categories-form';
import { GatesForm } from '@/components/rounds/settings/gates-form';
import { InstalmentsForm } from '@/components/rounds/settings/instalments-form';
import { LevelsForm } from '@/components/rounds/settings/levels-form';
import { RubricForm } from '@/components/rounds/settings/rubric-form';
import type { EditablePlan } from '@/components/rounds/settings/settings-form';
import { StagesForm } from '@/components/rounds/settings/stages-form';
import { TermsForm } from '@/components/rounds/settings/terms-form';
import { WordTemplatesForm } from '@/components/rounds/settings/word/word-templates-form';
import type { PlanPart } from '@/lib/plans/settings/plan-parts';
import { regionsAround } from '@/lib/regions/around';
import { wordTemplatesOfPlan } from '@/lib/rehearsals/word-templates';
import { ask } from '@/lib/web/ask';
import * as actions from './actions';

type PlanPartFormProps = {
  part: Exclude<PlanPart, 'form'>;
  plan: EditablePlan;
  /** Which section or rubric the address names. */
  chosen: string | undefined;
  /** Changes each time the gates were filled in for the officer, so that their fields show it. */
  filled: string | undefined;
};

/** The form of one page of a plan, a round's or a template's, bound to its command; its facts where nobody may change them. */
export async function PlanPartForm({ part, plan, chosen, filled }: PlanPartFormProps) {
  if (part === 'word')
    return (
      <WordTemplatesForm
        plan={plan}
        found={await ask(wordTemplatesOfPlan, { planId: plan.id })}
        uploadAction={actions.uploadWordTemplateAction}
        action={actions.setWordTemplateAction}
      />
    );
  if (!plan.mayEdit) return <PlanPartFacts part={part} plan={plan} />;
  switch (part) {
    case 'categories':
      return <CategoriesForm plan={plan} action={actions.setCategoriesAction} />;
    case 'eligibility':
      return (
        <GatesForm
          plan={plan}
          action={actions.setGatesAction}
          applySet={actions.applyGateSetAction}
          around={await ask(regionsAround, { path: plan.region.path })}
          filled={filled}
        />
      );
    case 'rules':
      return <TermsForm plan={plan} action={actions.setTermsAction} />;
    case 'levels':
      return <LevelsForm plan={plan} action={actions.setLevelsAction} />;
    case 'rubric':
      return (
        <RubricForm
          plan={plan}
          chosen={chosen}
          action={actions.setRubricAction}
          removeAction={actions.removeRubricAction}
        />
      );
    case 'stages':
      return <StagesForm plan={plan} action={actions.setStagesAction} />;
    case 'awarding':
      return <AwardingForm plan={plan} action={actions.setAwardingAction} />;
    case 'instalments':
      return <InstalmentsForm plan={plan} chosen={chosen} action={actions.setInstalmentsAction} />;
    case 'announcement':
      return (
        <AnnouncementForm
          plan={plan}
          chosen={chosen}
          action={actions.setAnnouncementAction}
          arrangeAction={actions.arrangeAnnouncementAction}
        />
      );
  }
}
