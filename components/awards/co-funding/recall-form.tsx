import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { CoFundingLineOfRound } from '@/lib/awards/co-funding/co-funding-of-round';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** A decision under which a county was asked is changed only after the question was called back. */
export async function RecallForm({ lines, action }: { lines: CoFundingLineOfRound[]; action: FormAction }) {
  const t = await getTranslator('awards');
  return (
    <Disclosure label={t('coFunding.recallTitle')}>
      <p className="mb-3 max-w-text text-ink-soft">{t('coFunding.recallHint')}</p>
      <ul>
        {lines.map(({ id, version, application, region }) => (
          <li key={id} className="-mb-px">
            <Disclosure label={`${application.title} · ${region.name}`}>
              <Form action={action} id={`recall-${id}`} className="max-w-form">
                <input type="hidden" name="lineId" value={id} />
                <input type="hidden" name="version" value={version} />
                <TextareaField
                  name="reason"
                  label={t('coFunding.recallWhy')}
                  limit={limits.opinion}
                  rows={3}
                  required
                />
                <ConfirmButton
                  question={{
                    title: t('coFunding.recallAsk', { title: application.title }),
                    text: t('coFunding.recallHint'),
                    confirm: t('coFunding.recall'),
                    cancel: t('coFunding.back'),
                  }}
                >
                  {t('coFunding.recall')}
                </ConfirmButton>
              </Form>
            </Disclosure>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
