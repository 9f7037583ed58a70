import { ReturnForm } from '@/components/applications/screening/return-form';
import type { Onward } from '@/components/bench/queue';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { LevelApplication } from '@/lib/applications/recommending/level-application';
import { limits } from '@/lib/kernel/limits';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NEXT } from '@/lib/web/read-form';
import { DeclineForm } from './decline-form';

type LevelPanelProps = {
  detail: LevelApplication;
  now: Date;
  onward: Onward | null;
  actions: { opinion: FormAction; return: FormAction; decline: FormAction };
};

/** What an office does with one application: its opinion; else it gives it back, or does not recommend it. */
export async function LevelPanel({ detail, now, onward, actions }: LevelPanelProps) {
  const [t, bench] = [await getTranslator('applications'), await getTranslator('bench')];
  const { application, office, own, inCharge, problems } = detail;
  // After the last one its office puts them in order, rather than reads the first again.
  const further = onward !== null && onward.number < onward.count ? onward : null;
  const toOrder = paths.recommendingOffice(application.roundId, office.id);
  const acts = (
    <>
      <Form action={actions.opinion} id="opinion">
        <input type="hidden" name="applicationId" value={application.id} />
        <input type="hidden" name="regionId" value={office.id} />
        <input type="hidden" name="version" value={own.version} />
        <TextareaField
          name="opinion"
          label={t('recommending.opinion')}
          hint={t('recommending.opinionHint')}
          rows={5}
          limit={limits.opinion}
          defaultValue={own.opinion}
          required
        />
        <div className="bench-foot">
          <SubmitButton name={NEXT} value={further?.href ?? toOrder}>
            {further === null
              ? t('recommending.saveAndOrder')
              : bench('andNext', { act: t('recommending.saveOpinion'), number: further.number, count: further.count })}
          </SubmitButton>
          <SubmitButton kind="secondary">{t('recommending.saveOpinion')}</SubmitButton>
        </div>
      </Form>
      <div className="mt-6">
        <ReturnForm detail={detail} now={now} onward={onward} action={actions.return} ownDue={detail.dueAt} />
        {problems.length === 0 && (
          <Disclosure label={t('recommending.decline')}>
            <DeclineForm at={{ roundId: application.roundId, office, inCharge }} action={actions.decline}>
              <input type="hidden" name="applicationIds" value={application.id} />
            </DeclineForm>
          </Disclosure>
        )}
      </div>
    </>
  );
  if (inCharge.isOwn) return acts;
  return (
    <>
      <p className="mb-4">{t('recommending.withOtherHere', { office: inCharge.officeName })}</p>
      <Disclosure label={t('recommending.insteadTitle')}>{acts}</Disclosure>
    </>
  );
}
