import { typedFigure } from '@/lib/kernel/typed/figures';
import { type ReferenceSchema, tableAt } from '../references';
import { type Expression, MAX_MONTHS, plainDecimal, type Reference } from '../tree';
import { type FigureDraft, figureOf, figureTree } from './figure-drafts';
import { literalOf, noRowTests, type RowTests, rowCondition, rowTestsOf } from './row-tests';
import { isList, type SlotKind, type Slots, type SlotValue } from './slots';

/** A slot while it is being filled: what stands in its controls. Which of them are used depends on the kind of slot. */
export type SlotDraft = { value: string; values: string[]; figures: FigureDraft[]; tests: RowTests };
export type SlotDrafts = Readonly<Record<string, SlotDraft>>;

export const blankSlot: SlotDraft = { value: '', values: [], figures: [], tests: noRowTests };

/** What the controls of a slot say; undefined while they say nothing whole. `drafts` are its sentence's. */
export function slotValue(
  { kind, name }: { kind: SlotKind; name: string },
  drafts: SlotDrafts,
  schema: ReferenceSchema,
): SlotValue | undefined {
  const draft = drafts[name] ?? blankSlot;
  const plain = typedFigure(draft.value);
  switch (kind) {
    case 'figure':
      return draft.figures[0] && figureTree(draft.figures[0], schema);
    case 'figures':
    case 'several':
      return wholeList(draft.figures.map((figure) => figureTree(figure, schema)));
    case 'percent':
      return plainDecimal.test(plain) ? { kind: 'number', value: plain, unit: 'percent' } : undefined;
    case 'count':
      return /^(0|[1-9]\d{0,6})$/.test(plain) ? { kind: 'number', value: plain, unit: 'none' } : undefined;
    case 'months':
      return /^\d{1,5}$/.test(plain) && Number(plain) <= MAX_MONTHS
        ? { kind: 'months', count: Number(plain) }
        : undefined;
    case 'day':
      return plain.includes('.') ? referenceOf(plain) : literalOf('day', plain);
    case 'field':
    case 'choice':
    case 'anyChoice':
    case 'table':
      return referenceOf(plain);
    case 'text':
      return draft.value === '' ? undefined : { kind: 'text', value: draft.value };
    case 'texts':
      return wholeList(draft.values.map((value) => ({ kind: 'text', value })));
    case 'rowCondition': {
      const reference = referenceOf(drafts['table']?.value ?? '');
      const table = reference && tableAt(schema, reference);
      return (table && rowCondition(draft.tests, table)) ?? undefined;
    }
  }
}

/** The controls for a value; null when it says something that cannot be chosen and is only shown as text. */
export function slotDraft(kind: SlotKind, value: SlotValue): SlotDraft | null {
  if (isList(value)) return listDraft(kind, value);
  switch (kind) {
    case 'figure': {
      const figure = figureOf(value);
      return figure && { ...blankSlot, figures: [figure] };
    }
    case 'percent':
    case 'count':
      return value.kind === 'number' ? { ...blankSlot, value: value.value } : null;
    case 'months':
      return value.kind === 'months' ? { ...blankSlot, value: String(value.count) } : null;
    case 'text':
      return value.kind === 'text' ? { ...blankSlot, value: value.value } : null;
    case 'day':
      return value.kind === 'day' ? { ...blankSlot, value: value.value } : chosen(value);
    case 'field':
    case 'choice':
    case 'anyChoice':
    case 'table':
      return chosen(value);
    case 'rowCondition': {
      const tests = rowTestsOf(value);
      return tests && { ...blankSlot, tests };
    }
    case 'figures':
    case 'several':
    case 'texts':
      return null;
  }
}

/** The controls of a whole sentence. */
export function slotDrafts(kinds: Readonly<Record<string, SlotKind>>, slots: Slots): SlotDrafts | null {
  const drafts: Record<string, SlotDraft> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const value = slots[name];
    const draft = value === undefined ? null : slotDraft(kind, value);
    if (draft === null) return null;
    drafts[name] = draft;
  }
  return drafts;
}

/** 'form.budget' as a control holds it. */
export function referenceOf(text: string): Reference | undefined {
  const [group = '', field = ''] = text.split('.');
  return group !== '' && field !== '' ? { kind: 'reference', group, field } : undefined;
}

function listDraft(kind: SlotKind, value: readonly Expression[]): SlotDraft | null {
  if (kind === 'texts') {
    const values = value.flatMap((each) => (each.kind === 'text' ? [each.value] : []));
    return values.length === value.length ? { ...blankSlot, values } : null;
  }
  const figures = value.map((each) => figureOf(each)).filter((figure) => figure !== null);
  return (kind === 'figures' || kind === 'several') && figures.length === value.length
    ? { ...blankSlot, figures }
    : null;
}

function chosen(value: Expression): SlotDraft | null {
  return value.kind === 'reference' ? { ...blankSlot, value: `${value.group}.${value.field}` } : null;
}

function wholeList(parts: readonly (Expression | undefined)[]): Expression[] | undefined {
  const whole = parts.filter((part) => part !== undefined);
  return whole.length > 0 && whole.length === parts.length ? whole : undefined;
}
