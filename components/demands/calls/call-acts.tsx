import { ConfirmButton } from '@/components/forms/confirm-button';
import { fieldId } from '@/components/forms/field-id';
import { DateTimeField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { ProblemList } from '@/components/forms/problem-list';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import type { DemandCallDetail } from '@/lib/demands/calls/call-queries';
import { problemsBeforePublishingCall } from '@/lib/demands/calls/call-rules';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { problemText, textFor } from '@/lib/web/wording/text-for';

type CallActsProps = {
  call: DemandCallDetail;
  now: Date;
  actions: { publish: FormAction; extend: FormAction; cancel: FormAction };
};

/** Publishing, more time, or the end: each with what follows from it. */
export async function CallActs({ call, now, actions }: CallActsProps) {
  const [t, whole] = [await getTranslator('demands'), await getTranslator()];
  const { moves, may, closesAt } = call;
  const problems = moves.includes('publish') ? problemsBeforePublishingCall(call, now) : [];
  const version = (
    <>
      <input type="hidden" name="callId" value={call.id} />
      <input type="hidden" name="version" value={call.version} />
    </>
  );
  return (
    <>
      {moves.includes('publish') && (
        <Section id="publish" title={t('pages.publishCall.title')} note={t('pages.publishCall.hint')}>
          <ProblemList
            isStillToCome
            title={t('pages.publishCall.missing', { count: problems.length })}
            problems={problems.map((problem) => ({
              text: t('pages.publishCall.line', {
                field: textFor(t, `fields.${problem.field === 'sources' ? 'callSources' : problem.field}`) ?? '',
                text: problemText(whole, problem),
              }),
              href: `#${fieldId('edit-call', problem.field === 'categories' ? 'categories.0.code' : (problem.field ?? ''))}`,
            }))}
          />
          <Form action={actions.publish} id="publish-call">
            {version}
            <ConfirmButton
              kind="primary"
              question={{
                title: t('pages.publishCall.ask'),
                text: t('pages.publishCall.hint'),
                confirm: t('pages.publishCall.submit'),
                cancel: t('pages.publishCall.back'),
              }}
            >
              {t('pages.publishCall.submit')}
            </ConfirmButton>
          </Form>
        </Section>
      )}
      <div className="no-print mt-8">
        {may.extend && closesAt !== null && (
          <Disclosure label={t('pages.extendCall.title')}>
            <Form action={actions.extend} id="extend-call">
              {version}
              <DateTimeField
                name="closesAt"
                label={t('pages.extendCall.closesAt')}
                defaultValue={toLocalDateTime(closesAt)}
                required
              />
              <TextareaField name="reason" label={t('pages.extendCall.reason')} limit={limits.reason} required />
              <SubmitButton>{t('pages.extendCall.submit')}</SubmitButton>
            </Form>
          </Disclosure>
        )}
        {moves.includes('cancel') && (
          <Disclosure label={t('pages.cancelCall.title')}>
            <Form action={actions.cancel} id="cancel-call">
              {version}
              <TextareaField
                name="reason"
                label={t('pages.cancelCall.reason')}
                hint={t('pages.cancelCall.hint')}
                limit={limits.reason}
                required
              />
              <ConfirmButton
                question={{
                  title: t('pages.cancelCall.ask'),
                  confirm: t('pages.cancelCall.submit'),
                  cancel: t('pages.cancelCall.back'),
                }}
              >
                {t('pages.cancelCall.submit')}
              </ConfirmButton>
            </Form>
          </Disclosure>
        )}
      </div>
    </>
  );
}
