'use client';

import { type MouseEvent, useRef, useState } from 'react';
import { useForm } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { typedValue } from '@/components/forms/typed-value';
import { ConflictChoice } from '@/components/sheets/conflict-choice';
import { SaveMark } from '@/components/sheets/save-mark';
import type { SheetPlace } from '@/components/sheets/use-sheet';
import { useTranslations } from '@/components/ui/use-translations';
import { commentDuty, type SheetCriterion } from '@/lib/reviews/rules';
import { COMMENT_KEY } from '@/lib/reviews/scoring/score-cells';
import { type BonusPolicy, scoreOfSheet } from '@/lib/reviews/stages/aggregate';
import { CommentField } from './comment-field';
import { CriterionField, type SheetCriterionView } from './criterion-field';
import { useScoreKeys } from './use-score-keys';
import { useSheetDraft } from './use-sheet-draft';

export type ScoreSheetProps = {
  assignmentId: string;
  version: number;
  comment: string;
  commentVersion: number;
  criteria: SheetCriterionView[];
  rule: { bonusPolicy: BonusPolicy; commentBelow: number; commentAbove: number; commentMinCharacters: number };
  hasNextOpen: boolean;
  sheet: SheetPlace;
};

const keys = ['move', 'digits', 'submit', 'pages', 'help'] as const;

/** The rubric to fill in. It is plain form fields: without JavaScript they are saved and submitted by the two buttons. */
export function ScoreSheet(props: ScoreSheetProps) {
  const { criteria, rule } = props;
  const t = useTranslations('reviews.scoring');
  const box = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const { state: formState } = useForm();
  const { cells, cellOf, valid, onInput, keepMine, takeTheirs, flush } = useSheetDraft(box, props);
  const { isHeld, submitWhenSaved } = useSubmitWhenSaved(flush);
  useScoreKeys({
    form: box,
    help,
    submit: () => box.current?.querySelector<HTMLButtonElement>('button[value="submit"]')?.click(),
  });

  const saveNow = (event: MouseEvent) => {
    event.preventDefault();
    void flush();
  };
  const { total, scored, isDue } = sumUp(valid, criteria, rule);
  const choiceOf = (key: string) => (
    <ConflictChoice cell={cellOf(key)} onKeepMine={() => keepMine(key)} onTakeTheirs={() => takeTheirs(key)} />
  );
  const comment = cellOf(COMMENT_KEY);

  return (
    <div ref={box} onInput={onInput}>
      <input type="hidden" name="assignmentId" value={props.assignmentId} />
      <input type="hidden" name="version" value={props.version} />
      <input type="hidden" name="commentVersion" value={comment.version} />
      {criteria.map((criterion, position) => (
        <div key={criterion.id}>
          {criterion.group !== criteria[position - 1]?.group && (
            <h3 className="mt-4 border-b border-line pb-1 text-ink-soft">{criterion.group}</h3>
          )}
          <CriterionField
            criterion={{ ...criterion, points: String(cellOf(criterion.id).value) }}
            position={position}
            key={cellOf(criterion.id).epoch}
            version={cellOf(criterion.id).version}
            isInvalid={cellOf(criterion.id).save.kind === 'unfit'}
            choice={choiceOf(criterion.id)}
          />
        </div>
      ))}
      <CommentField
        key={comment.epoch}
        label={t('comment')}
        hint={t('commentHint', {
          below: rule.commentBelow,
          above: rule.commentAbove,
          limit: rule.commentMinCharacters,
        })}
        defaultValue={typedValue(formState, 'comment', String(comment.value)) ?? ''}
        due={isDue ? t('commentDue', { limit: rule.commentMinCharacters }) : null}
      />
      {choiceOf(COMMENT_KEY)}
      <div className="sticky bottom-0 border-t border-line bg-paper py-3">
        <p className="flex items-baseline justify-between">
          <span className="text-table text-ink-soft">
            {t('scored', { scored, count: criteria.filter(({ bonus }) => !bonus).length })}
          </span>
          <span>
            {t('total')} <output className="figures ml-1 text-h1 font-semibold">{total}</output>
          </span>
        </p>
        <SaveMark cells={cells} />
        {isHeld && (
          <p data-tone="refused" className="toned" role="alert">
            {t('unsent')}
          </p>
        )}
        <div className="mt-2 flex flex-wrap gap-2">
          <SubmitButton name="intent" value="submit" onClick={submitWhenSaved}>
            {t(props.hasNextOpen ? 'submitNext' : 'submit')}
          </SubmitButton>
          <SubmitButton kind="secondary" name="intent" value="save" onClick={saveNow}>
            {t('save')}
          </SubmitButton>
        </div>
      </div>
      <details ref={help} className="no-print text-table text-ink-soft">
        <summary className="link inline-block py-1">{t('help')}</summary>
        <ul>
          {keys.map((key) => (
            <li key={key}>{t(`keys.${key}`)}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

/** Saves first, then submits by the same button: the form must carry the versions that the saving brought back. */
function useSubmitWhenSaved(flush: () => Promise<boolean>) {
  const [isHeld, setHeld] = useState(false);
  const isThrough = useRef(false);
  const submitWhenSaved = (event: MouseEvent<HTMLButtonElement>) => {
    if (isThrough.current) {
      isThrough.current = false;
      return;
    }
    event.preventDefault();
    const button = event.currentTarget;
    void flush().then((isDelivered) => {
      setHeld(!isDelivered);
      isThrough.current = isDelivered;
      if (isDelivered) button.click();
    });
  };
  return { isHeld, submitWhenSaved };
}

function sumUp(points: Record<string, string>, criteria: SheetCriterionView[], rule: ScoreSheetProps['rule']) {
  const official: SheetCriterion[] = criteria.map(({ id, group, max, bonus }) => ({ key: id, group, max, bonus }));
  const scored = criteria.filter(({ id, bonus }) => !bonus && (points[id] ?? '') !== '').length;
  const filled = Object.fromEntries(criteria.map(({ id }) => [id, points[id] || '0']));
  const isComplete = scored === criteria.filter(({ bonus }) => !bonus).length;
  return {
    total: scoreOfSheet(filled, official, rule.bonusPolicy).replace(/\.?0+$/, '') || '0',
    scored,
    isDue: isComplete && commentDuty(filled, official, rule) !== null,
  };
}
