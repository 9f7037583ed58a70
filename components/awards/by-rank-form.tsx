import { CheckboxField } from '@/components/forms/choice-fields';
import { ConfirmButton } from '@/components/forms/confirm-button';
import { TextareaField, TextField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { HowTo } from '@/components/guide/how-to';
import { ChairOrder } from '@/components/reviews/chair-order';
import { Disclosure } from '@/components/ui/disclosure';
import type { DecisionSummary } from '@/lib/awards/deciding/decision-summary';
import type { FixedSlate } from '@/lib/awards/deciding/slate-inputs';
import { limits } from '@/lib/kernel/limits';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';

type ByRankFormProps = {
  roundId: string;
  /** The mark of the decisions as the page shows them. */
  shown: string;
  cutCount: number | null;
  /** Where the round's rules say how many are awarded. */
  fixed: FixedSlate | null;
  summary: DecisionSummary;
  action: FormAction;
};

/**
 * Decides everything by rank as a starting point. The last stage's line is offered as the number of awards; once all is
 * decided, what stands is: pressed again, it drops no reserve that nobody took out.
 */
export async function ByRankForm({
  roundId,
  shown,
  cutCount,
  fixed,
  summary: { counts, total },
  action,
}: ByRankFormProps) {
  const t = await getTranslator('awards');
  const isAgain = counts.UNDECIDED === 0;
  return (
    <div className="no-print mb-6">
      {fixed?.lines.map((line) => (
        <p key={line} className="mb-2 max-w-text">
          {line}
        </p>
      ))}
      <Disclosure label={t(isAgain ? 'byRank.again' : 'byRank.title')}>
        <Form action={action} id={isAgain ? 'by-rank-again' : 'by-rank'}>
          <input type="hidden" name="roundId" value={roundId} />
          <input type="hidden" name="shown" value={shown} />
          <p className="mb-4 max-w-text text-ink-soft">
            {t('byRank.hint')} <HowTo place="byRank" />
          </p>
          {fixed === null ? (
            <TextField
              name="awardCount"
              label={t('byRank.awardCount')}
              defaultValue={String(isAgain ? counts.AWARD : Math.min(cutCount ?? total, total))}
              inputMode="numeric"
              className="max-w-[8rem]"
              required
            />
          ) : (
            <p className="mb-4 max-w-text">{t('byRank.fixed', { places: fixed.places })}</p>
          )}
          {fixed !== null && fixed.equals.length > 0 && (
            <ChairOrder
              name="chairOrder"
              title={t('byRank.chairTitle')}
              hint={t('byRank.chairHint', { count: fixed.equals.length })}
              placeOf={(place) => t('byRank.chairPlace', { place })}
              choose={t('byRank.chairChoose')}
              equals={fixed.equals}
            />
          )}
          <TextField
            name="reserveCount"
            label={t('byRank.reserveCount')}
            defaultValue={String(counts.RESERVE)}
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
          <ConfirmButton
            kind={isAgain ? 'secondary' : 'primary'}
            question={{
              title: t('byRank.ask'),
              text: t('byRank.askText', {
                total,
                undecided: counts.UNDECIDED,
                award: counts.AWARD,
                reserve: counts.RESERVE,
              }),
              confirm: t('byRank.submit'),
              cancel: t('release.back'),
              isReady: true,
            }}
          >
            {t('byRank.submit')}
          </ConfirmButton>
        </Form>
      </Disclosure>
    </div>
  );
}
