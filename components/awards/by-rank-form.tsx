import { CheckboxField } from '@/components/forms/choice-fields';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Disclosure } from '@/components/ui/disclosure';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ByRankFormProps = {
  roundId: string;
  /** The mark of the decisions as the page shows them. */
  shown: string;
  cutCount: number | null;
  total: number;
  action: FormAction;
};

/** Decides everything by rank as a starting point. The last stage's line is offered as the number of awards. */
export async function ByRankForm({ roundId, shown, cutCount, total, action }: ByRankFormProps) {
  const t = await getTranslator('awards');
  return (
    <div className="no-print mb-6">
      <Disclosure label={t('byRank.title')}>
        <Form action={action} id="by-rank">
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="shown" value={shown} />
          <p className="mb-4 max-w-text text-ink-soft">
            {t('byRank.hint')} <HowTo place="byRank" />
          </p>
          <TextField
            name="awardCount"
            label={t('byRank.awardCount')}
            defaultValue={String(Math.min(cutCount ?? total, total))}
            inputMode="numeric"
            className="max-w-[8rem]"
            required
          />
          <TextField
            name="reserveCount"
            label={t('byRank.reserveCount')}
            defaultValue="0"
            inputMode="numeric"
            className="max-w-[8rem]"
            required
          />
          <TextareaField
            name="reason"
            label={t('byRank.reason')}
            hint={t('byRank.reasonHint')}
            defaultValue={t('byRank.reasonOffered')}
            limit={limits.opinion}
            required
          />
          <CheckboxField name="overwrite" value="on" label={t('byRank.overwrite')} />
          <SubmitButton>{t('byRank.submit')}</SubmitButton>
        </Form>
      </Disclosure>
    </div>
  );
}
