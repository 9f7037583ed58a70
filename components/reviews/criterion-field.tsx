import { type FormRoom, fieldError, partsOf } from '@/components/forms/field-view';
import { typedValue } from '@/components/forms/typed-value';
import { pointsField } from '@/lib/reviews/rules';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import type { Translate } from '@/lib/web/messages';

type CriterionFieldProps = {
  room: FormRoom;
  t: Translate<'reviews.scoring'>;
  criterion: AssignmentForScoring['criteria'][number];
  /** Counted from 0 in the rubric's order. */
  position: number;
};

/** One criterion: what it asks, its points, and what full, middle and low points mean. */
export function CriterionField({ room, t, criterion, position }: CriterionFieldProps) {
  const name = pointsField(position);
  const { control, errorId } = partsOf(room, { name, hint: 'anchors', required: !criterion.bonus });
  return (
    <div data-cell={criterion.id} className="border-t border-line py-3 first:border-t-0">
      <input type="hidden" name={`scores.${position}.criterionId`} value={criterion.id} />
      <input type="hidden" name={`scores.${position}.version`} value={criterion.version} data-version />
      <div className="flex items-center justify-between gap-3">
        <label htmlFor={control.id} className="font-medium">
          {criterion.name}
          {criterion.bonus && <span className="block text-small font-normal text-ink-soft">{t('bonus')}</span>}
        </label>
        <span className="flex flex-none items-center gap-1.5">
          <input
            {...control}
            data-points
            className="input figures !w-20 text-right"
            inputMode="decimal"
            autoComplete="off"
            maxLength={7}
            defaultValue={typedValue(room.state, name, criterion.points)}
          />
          <span className="figures w-10 text-table text-ink-soft">/ {criterion.max}</span>
        </span>
      </div>
      <p data-unfit hidden data-tone="refused" className="toned text-table">
        {t('invalidPoints', { max: criterion.max })}
      </p>
      {fieldError(room, { id: errorId, name })}
      <div data-choice />
      <dl id={`${control.id}-hint`} className="mt-1 grid grid-cols-[auto_1fr] gap-x-2 text-small text-ink-soft">
        <Anchor word={t('full')} text={criterion.anchorFull} />
        <Anchor word={t('mid')} text={criterion.anchorMid} />
        <Anchor word={t('low')} text={criterion.anchorLow} />
      </dl>
    </div>
  );
}

function Anchor({ word, text }: { word: string; text: string }) {
  if (text === '') return null;
  return (
    <>
      <dt className="font-medium">{word}</dt>
      <dd>{text}</dd>
    </>
  );
}
