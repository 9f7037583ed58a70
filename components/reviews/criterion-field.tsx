import { type FormRoom, fieldError, partsOf } from '@/components/forms/field-view';
import { typedValue } from '@/components/forms/typed-value';
import { pointsField } from '@/lib/reviews/rules';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import type { Translate } from '@/lib/web/messages';
import { AnchorList } from './anchor-list';

type CriterionFieldProps = {
  room: FormRoom;
  t: Translate<'reviews.scoring'>;
  criterion: AssignmentForScoring['criteria'][number];
  /** Counted from 0 in the rubric's order. */
  position: number;
  /** Where its anchors are said for the whole part; else they stand under it. */
  sharedId?: string | undefined;
};

/** One criterion: what it asks, its points, and what full, middle and low points mean. */
export function CriterionField({ room, t, criterion, position, sharedId }: CriterionFieldProps) {
  const name = pointsField(position);
  const { control, hintId, errorId } = partsOf(room, { name, hint: 'anchors', required: !criterion.bonus });
  const describedBy = control['aria-describedby']?.replace(hintId, sharedId ?? hintId);
  return (
    <div data-cell={criterion.id} className="border-t border-line py-2 first:border-t-0">
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
            aria-describedby={describedBy}
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
      {sharedId === undefined && <AnchorList id={hintId} t={t} anchors={criterion} />}
    </div>
  );
}
