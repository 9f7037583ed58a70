import { describe, expect, test } from 'vitest';
import { lastSaved, saveMarkOf } from '@/components/sheets/save-mark-of';
import {
  type Answer,
  blankCell,
  type CellState,
  type Cells,
  isUnsaved,
  type SheetEvent,
  sheetAfter,
  type Theirs,
  unanswered,
} from '@/components/sheets/sheet-state';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

const at = '2026-06-01T04:00:00.000Z';
const later = '2026-06-01T04:00:05.000Z';
const theirsOf = (value: string, version: number): Theirs => ({ value, version, writerName: '林文博', savedAt: later });

/** An event of the one cell, without its key. */
type Step = SheetEvent extends infer Each ? (Each extends { key: string } ? Omit<Each, 'key'> : never) : never;
const typed = (value: string, fits = true): Step => ({ kind: 'typed', value, fits });
const sent: Step = { kind: 'sent' };
const answered = (answer: Answer): Step => ({ kind: 'answered', answer });
const saved = (version: number): Step => answered({ kind: 'saved', version, savedAt: at, problems: [] });
const failed = answered({ kind: 'failed', texts: [] });
const conflict = (value: string, version: number): Step =>
  answered({ kind: 'conflict', theirs: theirsOf(value, version) });
const refused = answered({ kind: 'refused', texts: ['超出'] });
const renewed = (value: string, version: number): Step => ({ kind: 'renewed', value, version });
const restored = (value: string, version: number, fits = true): Step => ({
  kind: 'restored',
  value,
  version,
  lost: [],
  fits,
});

/** The page came with '甲' in version 1; then these things happened to the cell. */
function after(...steps: Step[]): CellState {
  const page: Cells = { cell: { ...blankCell, value: '甲', stored: '甲', version: 1 } };
  const end = steps.reduce((cells, step) => sheetAfter(cells, { ...step, key: 'cell' } as SheetEvent), page);
  return end['cell'] ?? blankCell;
}

type Row = [
  what: string,
  steps: Step[],
  end: { save: string; value: string; version: number; stored?: string; epoch?: number },
];

describe('a cell', () => {
  test.each<Row>([
    ['is as the page came', [], { save: 'idle', value: '甲', version: 1 }],
    ['waits once it is typed into', [typed('乙')], { save: 'waiting', value: '乙', version: 1, stored: '甲' }],
    [
      'is at rest when what was there is typed again',
      [typed('乙'), typed('甲')],
      { save: 'idle', value: '甲', version: 1 },
    ],
    ['is saved', [typed('乙'), sent, saved(2)], { save: 'saved', value: '乙', version: 2, stored: '乙' }],
    [
      'typed on meanwhile, is not',
      [typed('乙'), sent, typed('丙'), saved(2)],
      { save: 'waiting', value: '丙', version: 2, stored: '乙' },
    ],
    ['does not fit', [typed('乙', false)], { save: 'unfit', value: '乙', version: 1 }],
    ['fits again', [typed('乙', false), typed('丙')], { save: 'waiting', value: '丙', version: 1 }],
    [
      'fails, and is still the same',
      [typed('乙'), sent, failed],
      { save: 'failed', value: '乙', version: 1, stored: '甲' },
    ],
    [
      'is sent again although it is as it was: the server may hold what got no answer',
      [typed('乙'), sent, failed, typed('甲')],
      { save: 'waiting', value: '甲', version: 1 },
    ],
    ['is refused', [typed('乙'), sent, refused], { save: 'refused', value: '乙', version: 1 }],
    [
      'is held but for what could not be read, and what was there before is sent again',
      [typed('乙'), sent, answered({ kind: 'refused', texts: ['单价'], version: 2 }), typed('甲')],
      { save: 'waiting', value: '甲', version: 2 },
    ],
    [
      'is mended after a refusal',
      [typed('乙'), sent, refused, typed('丙')],
      { save: 'waiting', value: '丙', version: 1 },
    ],
    [
      'was mended before the refusal came',
      [typed('乙'), sent, typed('丙'), refused],
      { save: 'waiting', value: '丙', version: 1 },
    ],
    [
      'meets another’s',
      [typed('乙'), sent, conflict('丙', 2)],
      { save: 'conflict', value: '乙', version: 1, stored: '甲' },
    ],
    [
      'meets its twin',
      [typed('乙'), sent, conflict('乙', 2)],
      { save: 'saved', value: '乙', version: 2, stored: '乙' },
    ],
    [
      'typed into, still waits for the choice',
      [typed('乙'), sent, conflict('丙', 2), typed('丁')],
      { save: 'conflict', value: '丁', version: 1 },
    ],
    [
      'keeps mine, over what was seen of theirs',
      [typed('乙'), sent, conflict('丙', 2), { kind: 'mineKept' }],
      { save: 'waiting', value: '乙', version: 2, stored: '丙' },
    ],
    [
      'takes theirs, in controls made anew',
      [typed('乙'), sent, conflict('丙', 2), { kind: 'theirsTaken' }],
      { save: 'saved', value: '丙', version: 2, stored: '丙', epoch: 1 },
    ],
    [
      'has nothing to choose',
      [typed('乙'), { kind: 'mineKept' }, { kind: 'theirsTaken' }],
      { save: 'waiting', value: '乙', version: 1 },
    ],
    [
      'was saved by the form’s own button',
      [typed('乙'), renewed('乙', 2)],
      { save: 'idle', value: '乙', version: 2, stored: '乙' },
    ],
    [
      'follows another’s when nothing was typed',
      [renewed('丙', 2)],
      { save: 'idle', value: '丙', version: 2, epoch: 1 },
    ],
    [
      'typed into, keeps the version it was typed over',
      [typed('乙'), renewed('丙', 2)],
      { save: 'waiting', value: '乙', version: 1, stored: '甲', epoch: 0 },
    ],
    ['hears nothing new', [typed('乙'), sent, saved(3), renewed('丙', 2)], { save: 'saved', value: '乙', version: 3 }],
    [
      'on its way, is answered first',
      [typed('乙'), sent, renewed('丙', 2), saved(3)],
      { save: 'saved', value: '乙', version: 3 },
    ],
    ['comes back from the journal', [restored('乙', 1)], { save: 'waiting', value: '乙', version: 1, epoch: 1 }],
    [
      'comes back with the version it was typed over, so that another’s is told',
      [renewed('丙', 2), restored('乙', 1)],
      { save: 'waiting', value: '乙', version: 1, stored: '丙' },
    ],
    ['comes back as it does not fit', [restored('乙', 1, false)], { save: 'unfit', value: '乙', version: 1, epoch: 1 }],
    ['had arrived before the journal heard', [restored('甲', 0)], { save: 'idle', value: '甲', version: 1, epoch: 0 }],
    ['asked for nothing', [saved(9)], { save: 'idle', value: '甲', version: 1 }],
  ])('%s', (_, steps, { save, ...end }) => {
    const cell = after(...steps);
    expect(cell).toMatchObject(end);
    expect(cell.save.kind).toBe(save);
    expect(isUnsaved(cell)).toBe(save !== 'idle' && save !== 'saved');
  });
});

describe('what had no answer', () => {
  test.each<[what: string, steps: Step[], lost: RawAnswer[]]>([
    ['is nothing at first', [typed('乙')], []],
    ['is what is on its way', [typed('乙'), sent, typed('丙')], ['乙']],
    ['stays in doubt when it failed', [typed('乙'), sent, failed, typed('丙')], ['乙']],
    ['is one thing, however often it was tried', [typed('乙'), sent, failed, sent, failed], ['乙']],
    [
      'is the first and the latest of many',
      [typed('乙'), sent, failed, typed('丙'), sent, failed, typed('丁'), sent, failed],
      ['乙', '丁'],
    ],
    [
      'may stand there although something later was refused',
      [typed('乙'), sent, failed, typed('丙'), sent, refused],
      ['乙'],
    ],
    ['is settled by what was saved', [typed('乙'), sent, failed, typed('丙'), sent, saved(3)], []],
    ['is not what another wrote', [typed('乙'), sent, failed, typed('丙'), sent, conflict('丁', 2)], []],
    ['comes back from the journal', [{ ...restored('丙', 1), lost: ['乙'] } as Step], ['乙']],
  ])('%s', (_, steps, lost) => {
    expect(unanswered(after(...steps))).toEqual(lost);
  });
});

describe('the mark', () => {
  const cells = {
    idle: after(),
    unfit: after(typed('乙', false)),
    waiting: after(typed('乙')),
    sending: after(typed('乙'), sent),
    saved: after(typed('乙'), sent, saved(2)),
    failed: after(typed('乙'), sent, failed),
    refused: after(typed('乙'), sent, refused),
    conflict: after(typed('乙'), sent, conflict('丙', 2)),
    taken: after(typed('乙'), sent, conflict('丙', 2), { kind: 'theirsTaken' }),
  };
  test.each<[(keyof typeof cells)[], ReturnType<typeof saveMarkOf>]>([
    [[], { kind: 'none' }],
    [['idle'], { kind: 'none' }],
    [['idle', 'saved'], { kind: 'saved', savedAt: at }],
    [['taken', 'saved'], { kind: 'saved', savedAt: later }],
    [['saved', 'waiting'], { kind: 'saving' }],
    [['saved', 'sending'], { kind: 'saving' }],
    [['saved', 'unfit'], { kind: 'unsaved' }],
    [['sending', 'unfit'], { kind: 'unsaved' }],
    [['unfit', 'failed'], { kind: 'retrying' }],
    [['failed', 'refused'], { kind: 'refused' }],
    [['refused', 'conflict', 'saved'], { kind: 'conflict' }],
  ])('of %j is %j', (kinds, mark) => {
    expect(saveMarkOf(kinds.map((kind) => cells[kind]))).toEqual(mark);
  });
});

test('of all that is saved the newest is told', () => {
  const saved = (savedAt: string) => ({
    ...blankCell,
    save: { kind: 'saved' as const, savedAt, version: 1, problems: [] },
  });
  const [early, late] = [saved('2026-11-30T01:00:00.000Z'), saved('2026-11-30T01:00:07.000Z')];
  expect(lastSaved({ a: late, b: early, c: blankCell })).toBe('a');
  expect(lastSaved({ c: blankCell })).toBeNull();
});
