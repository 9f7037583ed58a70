import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Disclosure } from '@/components/ui/disclosure';
import type { DemandReceipt } from '@/lib/demands/submitting/own-queries';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { NoTexts } from './no-texts';
import { PhoneField } from './phone-field';

type TakeBackFormProps = {
  receipt: DemandReceipt;
  /** Whether a code would reach anybody. */
  textsAreRead: boolean;
  actions: Record<'takeBack' | 'requestCode', FormAction>;
};

/** Folded away under the receipt: whoever raised a demand needs it no more. */
export async function TakeBackForm({
  receipt: { id, version, call, needsCode },
  textsAreRead,
  actions,
}: TakeBackFormProps) {
  const t = await getTranslator('demands');
  return (
    <div className="no-print mt-8 max-w-form">
      <Disclosure label={t('pages.takeBack.title')}>
        <p className="mb-4 text-ink-soft">{t(needsCode ? 'pages.takeBack.hintCode' : 'pages.takeBack.hint')}</p>
        {needsCode && !textsAreRead && <NoTexts />}
        <Form action={actions.takeBack} id="take-back">
          <input type="hidden" name="demandId" value={id} />
          <input type="hidden" name="version" value={version} />
          <TextareaField name="reason" label={t('pages.takeBack.reason')} limit={limits.reason} />
          {needsCode && <PhoneField callId={call.id} needsCode request={actions.requestCode} />}
          <SubmitButton>{t('pages.takeBack.submit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
