import { type FormRoom, fieldError, partsOf } from '@/components/forms/field-view';
import { typedValue } from '@/components/forms/typed-value';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { SUM_KEY } from '@/lib/reviews/scoring/score-cells';
import type { Translate } from '@/lib/web/messages';

type SumFieldProps = {
  room: FormRoom;
  t: Translate<'reviews.scoring'>;
  sum: NonNullable<AssignmentForScoring['sum']>;
};

/** The sum an expert recommends, within what the round gives and what was asked. */
export function SumField({ room, t, sum: { value, version, least, most } }: SumFieldProps) {
  const { control, hintId, errorId } = partsOf(room, { name: SUM_KEY, hint: 'hint', required: true });
  return (
    <div data-cell={SUM_KEY} className="my-4">
      <input type="hidden" name="sumVersion" value={version} data-version />
      <label htmlFor={control.id} className="font-medium">
        {t('sum')}
      </label>
      <p id={hintId} className="text-table text-ink-soft">
        {t('sumHint', { least, most })}
      </p>
      <p data-unfit hidden data-tone="refused" className="toned text-table">
        {t('sumUnfit')}
      </p>
      {fieldError(room, { id: errorId, name: SUM_KEY })}
      <span className="input-unit">
        <input
          {...control}
          data-points
          className="input figures max-w-[12rem] text-right"
          autoComplete="off"
          maxLength={20}
          defaultValue={typedValue(room.state, SUM_KEY, value)}
        />
        <span>{t('yuan')}</span>
      </span>
      <div data-choice />
    </div>
  );
}
