'use client';

import { useCallback, useEffect, useRef, useState, type MouseEvent } from 'react';
import { FieldError, useField } from '@/components/forms/field';
import { typedValue, useForm } from '@/components/forms/form-context';
import { SubmitButton } from '@/components/forms/submit-button';
import { Textarea } from '@/components/ui/textarea';
import { commentDuty, type SheetCriterion } from '@/lib/reviews/rules';
import { scoreOfSheet, type BonusPolicy } from '@/lib/reviews/aggregate';
import { CriterionField, type SheetCriterionView } from './criterion-field';
import { SaveLine } from './save-line';
import type { ScoreSheetWords } from './score-sheet-words';
import { useAutosave, type Draft } from './use-autosave';
import { useScoreKeys } from './use-score-keys';

export type ScoreSheetProps = {
  assignmentId: string;
  version: number;
  comment: string;
  criteria: SheetCriterionView[];
  rule: { bonusPolicy: BonusPolicy; commentBelow: number; commentAbove: number; commentMinCharacters: number };
  hasNextOpen: boolean;
  saveAddress: string;
  commentHint: string;
  words: ScoreSheetWords;
};

/** The rubric to fill in. It is plain form fields: without JavaScript they are saved and submitted by the two buttons. */
export function ScoreSheet(props: ScoreSheetProps) {
  const { criteria, rule, words } = props;
  const box = useRef<HTMLDivElement>(null);
  const help = useRef<HTMLDetailsElement>(null);
  const { state: formState } = useForm();
  const [draft, setDraft] = useState<Draft>(() => ({ points: Object.fromEntries(criteria.map(({ id, points }) => [id, points])), comment: props.comment }));
  const latest = useRef(draft);
  const read = useCallback((): Draft => onlyValid(latest.current, criteria), [criteria]);
  const { state, versions, later, flush } = useAutosave(props.saveAddress, storedOf(props), read);
  const submitWhenSaved = useSubmitWhenSaved(flush);
  useScoreKeys({ form: box, help, submit: () => box.current?.querySelector<HTMLButtonElement>('button[value="submit"]')?.click() });
  useEffect(() => {
    if (box.current) hearEarlyInput(box.current);
  }, []);

  const take = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    later();
  };
  const onInput = (event: React.InputEvent<HTMLDivElement>) => {
    const field = event.target as unknown as HTMLInputElement;
    const criterionId = field.dataset['points'];
    if (criterionId !== undefined) take({ ...latest.current, points: { ...latest.current.points, [criterionId]: halfWidth(field.value) } });
    else if (field.name === 'comment') take({ ...latest.current, comment: field.value.trim() });
  };
  // Points that cannot be saved are not: the line must not say so.
  const isMisfit = criteria.some(({ id, max }) => !isPoints(draft.points[id] ?? '', max));
  const saveNow = (event: MouseEvent) => {
    event.preventDefault();
    void flush();
  };
  const { total, scored, isDue } = sumUp(onlyValid(draft, criteria).points, criteria, rule);

  return (
    <div ref={box} onInput={onInput}>
      <input type="hidden" name="assignmentId" value={props.assignmentId} />
      <input type="hidden" name="version" value={versions.assignment} />
      {criteria.map((criterion, position) => (
        <div key={criterion.id}>
          {criterion.group !== criteria[position - 1]?.group && <h3 className="mt-4 border-b border-line pb-1 text-ink-soft">{criterion.group}</h3>}
          <CriterionField
            criterion={criterion}
            position={position}
            version={versions.scores[criterion.id] ?? 0}
            isInvalid={!isPoints(draft.points[criterion.id] ?? '', criterion.max)}
            words={words}
          />
        </div>
      ))}
      <CommentField label={words.comment} hint={props.commentHint} defaultValue={typedValue(formState, 'comment', props.comment) ?? ''} due={isDue ? words.commentDue : null} counted={words.commentCounted} />
      <div className="sticky bottom-0 border-t border-line bg-paper py-3">
        <p className="flex items-baseline justify-between">
          <span className="text-table text-ink-soft">{words.scored.replace('#', String(scored)).replace('%', String(criteria.filter(({ bonus }) => !bonus).length))}</span>
          <span>
            {words.total} <output className="figures ml-1 text-h1 font-semibold">{total}</output>
          </span>
        </p>
        <SaveLine state={isMisfit && (state.kind === 'saved' || state.kind === 'idle') ? { kind: 'unsaved' } : state} words={words} />
        <div className="mt-2 flex flex-wrap gap-2">
          <SubmitButton name="intent" value="submit" onClick={submitWhenSaved}>
            {props.hasNextOpen ? words.submitNext : words.submit}
          </SubmitButton>
          <SubmitButton kind="secondary" name="intent" value="save" onClick={saveNow}>
            {words.save}
          </SubmitButton>
        </div>
      </div>
      <details ref={help} className="no-print text-table text-ink-soft">
        <summary className="link inline-block py-1">{words.help}</summary>
        <ul>
          {words.keys.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}

type CommentProps = { label: string; hint: string; defaultValue: string; due: string | null; counted: string };

function CommentField({ label, hint, defaultValue, due, counted }: CommentProps) {
  const { control, hintId, errorId } = useField({ name: 'comment', hint, required: due !== null });
  return (
    <div className="my-4">
      <label htmlFor={control.id} className="font-medium">
        {label}
      </label>
      <p id={hintId} className="text-table text-ink-soft">
        {hint}
      </p>
      {due !== null && (
        <p data-tone="waiting" className="toned text-table">
          {due}
        </p>
      )}
      <FieldError id={errorId} name="comment" />
      <Textarea {...control} rows={4} limit={1000} counted={counted} defaultValue={defaultValue} />
    </div>
  );
}

/** Saves first, then submits by the same button: the form must carry the versions that the saving brought back. */
function useSubmitWhenSaved(flush: () => Promise<void>) {
  const isThrough = useRef(false);
  return (event: MouseEvent<HTMLButtonElement>) => {
    if (isThrough.current) {
      isThrough.current = false;
      return;
    }
    event.preventDefault();
    const button = event.currentTarget;
    void flush().then(() => {
      isThrough.current = true;
      button.click();
    });
  };
}

function storedOf({ criteria, comment, version }: ScoreSheetProps) {
  return {
    draft: { points: Object.fromEntries(criteria.map(({ id, points }) => [id, points])), comment },
    versions: { scores: Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.version])), assignment: version },
  };
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

/** What was typed before the script arrived was heard by nobody, so it is said again. */
function hearEarlyInput(box: HTMLElement): void {
  for (const field of box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[data-points], textarea')) {
    if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}

const halfWidth = (typed: string): string => typed.normalize('NFKC').trim();
const isPoints = (typed: string, max: string): boolean => typed === '' || (/^\d{1,4}(?:\.\d{1,2})?$/.test(typed) && Number(typed) <= Number(max));
const onlyValid = ({ points, comment }: Draft, criteria: SheetCriterionView[]): Draft => ({
  comment,
  points: Object.fromEntries(criteria.flatMap(({ id, max }) => (isPoints(points[id] ?? '', max) ? [[id, points[id] ?? '']] : []))),
});
