'use client';

import { type InputEvent, type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { SheetCriterionView } from './criterion-field';
import { type Draft, type SaveState, useAutosave } from './use-autosave';

type Sheet = { criteria: SheetCriterionView[]; comment: string; commentVersion: number; saveAddress: string };

/** What stands in the sheet, `valid` the part of it that can be saved, and how far the saving is. */
export function useSheetDraft(box: RefObject<HTMLElement | null>, sheet: Sheet) {
  const { criteria } = sheet;
  const [draft, setDraft] = useState<Draft>(() => beginningOf(sheet));
  const latest = useRef(draft);
  const read = useCallback((): Draft => onlyValid(latest.current, criteria), [criteria]);
  const { state, versions, later, flush } = useAutosave(
    sheet.saveAddress,
    { draft: beginningOf(sheet), versions: versionsOf(sheet) },
    read,
  );
  useEffect(() => {
    if (box.current) hearEarlyInput(box.current);
  }, [box]);

  const take = (next: Draft) => {
    latest.current = next;
    setDraft(next);
    later();
  };
  const onInput = (event: InputEvent<HTMLElement>) => {
    const field = event.target as unknown as HTMLInputElement;
    const criterionId = field.dataset['points'];
    if (criterionId !== undefined)
      take({ ...latest.current, points: { ...latest.current.points, [criterionId]: halfWidth(field.value) } });
    else if (field.name === 'comment') take({ ...latest.current, comment: field.value.trim() });
  };
  return { draft, valid: onlyValid(draft, criteria), versions, state: saidOf(state, draft, criteria), onInput, flush };
}

export const isPoints = (typed: string, max: string): boolean =>
  typed === '' || (/^\d{1,4}(?:\.\d{1,2})?$/.test(typed) && Number(typed) <= Number(max));

const beginningOf = ({ criteria, comment }: Sheet): Draft => ({
  points: Object.fromEntries(criteria.map(({ id, points }) => [id, points])),
  comment,
});
const versionsOf = ({ criteria, commentVersion }: Sheet) => ({
  ...Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.version])),
  comment: commentVersion,
});

const onlyValid = ({ points, comment }: Draft, criteria: SheetCriterionView[]): Draft => ({
  comment,
  points: Object.fromEntries(
    criteria.flatMap(({ id, max }) => (isPoints(points[id] ?? '', max) ? [[id, points[id] ?? '']] : [])),
  ),
});

/** Points that cannot be saved are not: the line must not say so. */
function saidOf(state: SaveState, draft: Draft, criteria: SheetCriterionView[]): SaveState {
  const isMisfit = criteria.some(({ id, max }) => !isPoints(draft.points[id] ?? '', max));
  return isMisfit && (state.kind === 'saved' || state.kind === 'idle') ? { kind: 'unsaved' } : state;
}

const halfWidth = (typed: string): string => typed.normalize('NFKC').trim();

/** What was typed before the script arrived was heard by nobody, so it is said again. */
function hearEarlyInput(box: HTMLElement): void {
  for (const field of box.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input[data-points], textarea')) {
    if (field.value !== field.defaultValue) field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
