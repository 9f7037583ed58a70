import { RadioField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { Disclosure } from '@/components/ui/disclosure';
import type { CoFundingLineOfRound } from '@/lib/awards/co-funding/co-funding-of-round';
import { limits } from '@/lib/kernel/limits';
import { formatYuan } from '@/lib/kernel/money';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

/** What a county does not pay: the office chooses among what the round's rule leaves it, and says why. */
export async function SettleForm({ line, action }: { line: CoFundingLineOfRound; action: FormAction }) {
  const t = await getTranslator('awards');
  const [only, ...others] = line.settlements;
  return (
    <Disclosure label={t('coFunding.settleTitle', { title: line.application.title })}>
      <Form action={action} id={`settle-${line.id}`} className="max-w-form">
        <p className="mb-3">
          {t('coFunding.settleHint', { county: line.region.name, missing: formatYuan(line.missingFen) })}
        </p>
        <input type="hidden" name="lineId" value={line.id} />
        <input type="hidden" name="version" value={line.version} />
        <RadioField
          name="settlement"
          label={t('coFunding.settlement')}
          options={line.settlements.map((value) => ({ value, label: t(`coFunding.${value}`) }))}
          defaultValue={others.length === 0 ? only : undefined}
          required
        />
        <TextareaField
          name="reason"
          label={t('coFunding.settleWhy')}
          hint={t('coFunding.settleWhyHint')}
          limit={limits.opinion}
          rows={3}
          required
        />
        <ConfirmButton
          kind="primary"
          question={{
            title: t('coFunding.settleAsk'),
            text: t('coFunding.settleText'),
            confirm: t('coFunding.settle'),
            cancel: t('coFunding.back'),
          }}
        >
          {t('coFunding.settle')}
        </ConfirmButton>
      </Form>
    </Disclosure>
  );
}
