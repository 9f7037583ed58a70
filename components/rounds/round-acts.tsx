import type { ReactNode } from 'react';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { DateTimeField, TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/section';
import { limits } from '@/lib/kernel/limits';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type RoundActsProps = {
  header: RoundHeaderFacts;
  extendAction: FormAction;
  cancelAction: FormAction;
  /** What else may be done with it, such as keeping it as a template. */
  children?: ReactNode;
};

/** Second acts: more time for applicants, or the end of the round. Each asks for its reason. */
export async function RoundActs({ header, extendAction, cancelAction, children }: RoundActsProps) {
  const t = await getTranslator('rounds');
  const mayCancel = header.moves.includes('cancel');
  if (!header.mayExtend && !mayCancel && !children) return null;
  const version = (
    <>
      <input type="hidden" name="roundId" value={header.id} />
      <input type="hidden" name="version" value={header.version} />
    </>
  );
  return (
    <Section id="acts" title={t('manage.title')} className="no-print">
      {header.mayExtend && header.closesAt !== null && (
        <Disclosure label={t('extend.title')}>
          <Form action={extendAction} id="extend">
            {version}
            <p className="mb-4 max-w-text">{t('extend.hint', { closesAt: t.deadline(header.closesAt) })}</p>
            <DateTimeField
              name="closesAt"
              label={t('extend.closesAt')}
              defaultValue={toLocalDateTime(header.closesAt)}
              required
            />
            <TextareaField
              name="reason"
              label={t('extend.reason')}
              hint={t('extend.reasonHint')}
              limit={limits.reason}
              required
            />
            <SubmitButton>{t('extend.submit')}</SubmitButton>
          </Form>
        </Disclosure>
      )}
      {children}
      {mayCancel && (
        <Disclosure label={t('cancel.title')}>
          <Form action={cancelAction} id="cancel">
            {version}
            <p className="mb-4 max-w-text">{t(header.publishedAt === null ? 'cancel.hintDraft' : 'cancel.hint')}</p>
            <TextareaField name="reason" label={t('cancel.reason')} limit={limits.reason} required />
            <ConfirmButton
              question={{
                title: t('cancel.ask'),
                text: t('cancel.askText'),
                confirm: t('cancel.submit'),
                cancel: t('cancel.back'),
              }}
            >
              {t('cancel.submit')}
            </ConfirmButton>
          </Form>
        </Disclosure>
      )}
    </Section>
  );
}
