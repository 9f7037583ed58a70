import { editFormAction, setFormRulesAction } from '@/app/(office)/office/_plan/actions';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { RoundHeader } from '@/components/rounds/round-header';
import { PlanForm } from '@/components/rounds/settings/plan-form';
import { planOfRound } from '@/components/rounds/settings/settings-form';
import { formOfPlan } from '@/lib/applications/filling/round-form';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundInSettings } from '@/lib/rounds/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { settings: roundInSettings },
  title: async () => (await getTranslator('rounds'))('parts.form'),
  render: async ({ settings: { header, round }, address, now }) => (
    <>
      <RoundHeader header={header} now={now} current="settings" />
      <PlanForm
        plan={planOfRound(round)}
        form={await ask(formOfPlan, { planId: round.planId })}
        problems={problemsToMend(round, now)}
        place={builderPlace(address)}
        editAction={editFormAction}
        rulesAction={setFormRulesAction}
      />
    </>
  ),
});

export const generateMetadata = screen.head;
export default screen.body;
