import { type FormRoom, fieldError, partsOf } from '@/components/forms/field-view';
import { typedValue } from '@/components/forms/typed-value';
import { Textarea } from '@/components/ui/textarea';
import { limits } from '@/lib/kernel/limits';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import type { AssignmentForScoring } from '@/lib/reviews/scoring/assignment-for-scoring';
import { COMMENT_KEY } from '@/lib/reviews/scoring/score-cells';
import type { Translate } from '@/lib/web/messages';

type CommentProps = {
  room: FormRoom;
  t: Translate<'reviews.scoring'>;
  written: { comment: string; commentVersion: number };
  rule: AssignmentForScoring['round']['aggregation'];
  /** Whether the points so far ask for it. */
  isDue: boolean;
};

/** The expert's words, and why they are asked for. */
export function CommentField({ room, t, written, rule, isDue }: CommentProps) {
  const { commentBelow: below, commentAbove: above, commentMinCharacters: limit } = rule;
  const { control, hintId, errorId } = partsOf(room, { name: COMMENT_KEY, hint: 'hint', required: isDue });
  return (
    <div data-cell={COMMENT_KEY} className="my-4">
      <input type="hidden" name="commentVersion" value={written.commentVersion} data-version />
      <label htmlFor={control.id} className="block font-medium">
        {t('comment')}
      </label>
      <p id={hintId} className="text-table text-ink-soft">
        {t('commentHint', { below, above, limit })}
      </p>
      <p
        data-due={limit}
        hidden={!isDue || countCharacters(written.comment) >= limit}
        data-tone="waiting"
        className="toned text-table"
      >
        {t('commentDue', { limit })}
      </p>
      {fieldError(room, { id: errorId, name: COMMENT_KEY })}
      <div className="mt-1.5">
        <Textarea
          {...control}
          rows={4}
          limit={limits.account}
          defaultValue={typedValue(room.state, COMMENT_KEY, written.comment)}
        />
      </div>
      <div data-choice />
    </div>
  );
}
