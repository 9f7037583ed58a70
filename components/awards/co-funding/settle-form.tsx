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
  const { only } = line;
  const money = { missing: formatYuan(line.missingFen), left: formatYuan(line.leftFen) };
  const act = only === null ? t('coFunding.settle') : t(`coFunding.settleDo.${only}`, money);
  return (
    <Disclosure label={t('coFunding.settleTitle', { title: line.application.title })}>
      <Form action={action} id={`settle-${line.id}`} className="max-w-form">
        <p className="mb-3">{t('coFunding.settleHint', { county: line.region.name, missing: money.missing })}</p>
        <input type="hidden" name="lineId" value={line.id} />
        <input type="hidden" name="version" value={line.version} />
        {only === null ? (
          <RadioField
            name="settlement"
            label={t('coFunding.settlement')}
            hint={t('coFunding.settleShort')}
            options={line.settlements.map((value) => ({ value, label: t(`coFunding.${value}`) }))}
            required
          />
        ) : (
          <p className="mb-5">
            <input type="hidden" name="settlement" value={line.settlements[0]} />
            {t(`coFunding.settleWhyOnly.${only}`, money)}
          </p>
        )}
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
            title: only === null ? t('coFunding.settleAsk', money) : t(`coFunding.settleOnly.${only}`, money),
            text: t('coFunding.settleText'),
            confirm: act,
            cancel: t('coFunding.back'),
          }}
        >
          {act}
        </ConfirmButton>
      </Form>
    </Disclosure>
  );
}
