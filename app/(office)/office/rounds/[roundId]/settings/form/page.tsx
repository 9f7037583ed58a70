import { editFormAction, setFormRulesAction } from '@/app/(office)/office/_plan/actions';
import { builderPlace } from '@/components/forms/builder/builder-place';
import { RoundHeader } from '@/components/rounds/round-header';
import { JustSaved } from '@/components/rounds/settings/just-saved';
import { PlanForm } from '@/components/rounds/settings/plan-form';
import { planOfRound } from '@/components/rounds/settings/settings-form';
import { settingsState } from '@/components/rounds/settings/settings-state';
import { formOfPlan } from '@/lib/applications/filling/round-form';
import { problemsToMend } from '@/lib/rounds/publishing/problems-to-mend';
import { roundInSettings } from '@/lib/rounds/queries';
import { settingsPageParams } from '@/lib/rounds/settings/settings-parts';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';
import { page } from '@/lib/web/page';

const screen = page({
  enter: 'signed-in',
  reads: { settings: roundInSettings },
  title: async () => (await getTranslator('rounds'))('parts.form'),
  async render({ settings: { header, round }, address, now }) {
    const [t, problems] = [await getTranslator('rounds'), problemsToMend(round, now)];
    const { saved } = settingsPageParams.parse({ ...address, part: 'form' });
    return (
      <>
        <RoundHeader header={header} now={now} current="settings" state={settingsState(t, round.plan, { problems })} />
        <PlanForm
          plan={planOfRound(round)}
          form={await ask(formOfPlan, { planId: round.planId })}
          problems={problems}
          said={<JustSaved roundId={round.id} saved={saved} part="form" problems={problems} />}
          place={builderPlace(address)}
          editAction={editFormAction}
          rulesAction={setFormRulesAction}
        />
      </>
    );
  },
});

export const generateMetadata = screen.head;
export default screen.body;
