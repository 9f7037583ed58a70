'use client';

import type { InputEvent, RefObject } from 'react';
import { blankCell, type Initial } from '@/components/sheets/sheet-state';
import { type SheetPlace, useSheet } from '@/components/sheets/use-sheet';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { typedFigure } from '@/lib/kernel/figures';
import { COMMENT_KEY } from '@/lib/reviews/scoring/score-cells';
import type { SheetCriterionView } from './criterion-field';

const PAUSE_MS = 700;

type Drafted = { sheet: SheetPlace; criteria: SheetCriterionView[]; comment: string; commentVersion: number };

/** What stands in the sheet, `valid` the points in it that can be saved, and how far the saving is. */
export function useSheetDraft(box: RefObject<HTMLElement | null>, drafted: Drafted) {
  const maxima = new Map(drafted.criteria.map(({ id, max }) => [id, max]));
  const fits = (key: string, value: RawAnswer): boolean =>
    key === COMMENT_KEY || isPoints(value, maxima.get(key) ?? '');
  const { cells, type, ...sheet } = useSheet({
    ...drafted.sheet,
    initial: initialOf(drafted),
    readEarly: () => typedEarly(box.current),
    fits,
    onReplaced: () => undefined,
    onSaved: () => undefined,
  });
  const onInput = ({ target }: InputEvent<HTMLElement>) => {
    const typed = typedIn(target as unknown as HTMLInputElement);
    if (typed !== null) type(typed.key, typed.value, PAUSE_MS);
  };
  const cellOf = (key: string) => cells[key] ?? blankCell;
  const valid = Object.fromEntries(
    drafted.criteria.map(({ id }) => [id, fits(id, cellOf(id).value) ? String(cellOf(id).value) : '']),
  );
  return { ...sheet, cells: Object.values(cells), cellOf, valid, onInput };
}

const isPoints = (typed: RawAnswer, max: string): boolean =>
  typed === '' || (/^\d{1,4}(?:\.\d{1,2})?$/.test(String(typed)) && Number(typed) <= Number(max));

const initialOf = ({ criteria, comment, commentVersion }: Drafted): Initial => ({
  ...Object.fromEntries(criteria.map(({ id, points, version }) => [id, { value: points, version }])),
  [COMMENT_KEY]: { value: comment, version: commentVersion },
});

/** What a control of the sheet says, in the one way it is written: '8', '8.0' and '8.00' are the same points. */
function typedIn(control: HTMLInputElement | HTMLTextAreaElement): { key: string; value: string } | null {
  const criterionId = control.dataset['points'];
  if (criterionId !== undefined) {
    const points = typedFigure(control.value);
    return { key: criterionId, value: points.replace(/^(\d+)\.0+$|^(\d+\.\d*[1-9])0+$/, '$1$2') };
  }
  return control.name === COMMENT_KEY ? { key: COMMENT_KEY, value: control.value.trim() } : null;
}

/** What was typed before the script arrived was heard by nobody. */
function typedEarly(box: HTMLElement | null): Record<string, string> {
  const controls = box?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[data-points], textarea') ?? [];
  const changed = [...controls].filter((control) => control.value !== control.defaultValue);
  return Object.fromEntries(
    changed.flatMap((control) => {
      const typed = typedIn(control);
      return typed === null ? [] : [[typed.key, typed.value]];
    }),
  );
}
