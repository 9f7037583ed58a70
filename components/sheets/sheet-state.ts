import type { RawAnswer } from '@/lib/forms/answers/raw-answer';

/** What somebody else has written into the same cell meanwhile; `savedAt` as an ISO moment, '' where the cell is empty. */
export type Theirs = { value: RawAnswer; version: number; writerName: string; savedAt: string };

/** A cell on its way. `lost` are values that were sent over the same version before and had no answer. */
export type Sending = { key: string; value: RawAnswer; version: number; lost: readonly RawAnswer[] };

/**
 * What became of a cell that was sent. `failed`: nobody knows, so it is sent again; where `isSignedOut`, it will not be
 * taken before its writer has signed in again.
 */
export type Answer =
  | { kind: 'saved'; version: number; savedAt: string; problems: string[] }
  | { kind: 'conflict'; theirs: Theirs }
  /** With a `version` where the server holds the rest of it. */
  | { kind: 'refused'; texts: string[]; version?: number }
  | { kind: 'failed'; texts: string[]; isSignedOut?: true };

type Save =
  /** As the page came. */
  | { kind: 'idle' }
  /** Typed, and about to be sent; `unfit` is typed and cannot be sent as it stands. */
  | { kind: 'waiting' | 'unfit' }
  | { kind: 'sending'; value: RawAnswer }
  | Extract<Answer, { kind: 'conflict' | 'refused' | 'failed' }>
  | { kind: 'saved'; savedAt: string; problems: string[] };

export type CellState = {
  /** What stands in its controls. */
  value: RawAnswer;
  /** What the server holds as far as this page knows, and in which version. */
  stored: RawAnswer;
  version: number;
  save: Save;
  /** Sent over this version without an answer, the first and the latest: the server may hold it or not. */
  lost: readonly RawAnswer[];
  /** The last answer was that nobody is signed in; stands while it is tried again, so that the way in stays under the hand. */
  needsSignIn: boolean;
  /** Grows when the value was replaced from outside, so that its controls are built anew. */
  epoch: number;
};

export type Cells = Readonly<Record<string, CellState>>;
export type Initial = Readonly<Record<string, { value: RawAnswer; version: number }>>;

export type SheetEvent = { key: string } & (
  | { kind: 'typed'; value: RawAnswer; fits: boolean }
  | { kind: 'sent' }
  | { kind: 'answered'; answer: Answer }
  | { kind: 'mineKept' | 'theirsTaken' }
  /** The page came anew, with what the server holds by now. */
  | { kind: 'renewed'; value: RawAnswer; version: number }
  /** Typed earlier over that version, and kept in this browser. */
  | { kind: 'restored'; value: RawAnswer; version: number; lost: readonly RawAnswer[]; fits: boolean }
);

export const blankCell: CellState = {
  value: '',
  stored: '',
  version: 0,
  save: { kind: 'idle' },
  lost: [],
  needsSignIn: false,
  epoch: 0,
};

export const cellsOf = (initial: Initial): Cells =>
  Object.fromEntries(
    Object.entries(initial).map(([key, { value, version }]) => [key, { ...blankCell, value, stored: value, version }]),
  );

/** What one event makes of a sheet. Knows no browser, no clock and no network. */
export function sheetAfter(cells: Cells, event: SheetEvent): Cells {
  const before = cells[event.key] ?? blankCell;
  const after = cellAfter(before, event);
  return after === before ? cells : { ...cells, [event.key]: after };
}

function cellAfter(cell: CellState, event: SheetEvent): CellState {
  switch (event.kind) {
    case 'typed':
      return typed({ ...cell, value: event.value }, event.fits);
    case 'sent':
      return { ...cell, save: { kind: 'sending', value: cell.value } };
    case 'answered':
      return cell.save.kind === 'sending' ? answered(cell, cell.save.value, event.answer) : cell;
    case 'mineKept':
      if (cell.save.kind !== 'conflict') return cell;
      return { ...cell, ...storedIn(cell.save.theirs), save: { kind: 'waiting' } };
    case 'theirsTaken':
      return cell.save.kind === 'conflict' ? replaced(cell, cell.save.theirs) : cell;
    case 'renewed':
      return renewed(cell, event);
    case 'restored': {
      const { value, version, lost } = event;
      if (isSame(value, cell.value)) return cell;
      return typed({ ...cell, value, version, lost, epoch: cell.epoch + 1 }, event.fits);
    }
  }
}

function typed(cell: CellState, fits: boolean): CellState {
  // What is on its way is answered first; a conflict waits for a choice, unless what is typed now is the other's.
  if (cell.save.kind === 'sending') return cell;
  if (cell.save.kind === 'conflict') {
    const { theirs } = cell.save;
    return isSame(cell.value, theirs.value) ? { ...cell, ...storedIn(theirs), save: savedAs(theirs) } : cell;
  }
  if (!fits) return { ...cell, save: { kind: 'unfit' } };
  if (!isSame(cell.value, cell.stored) || cell.lost.length > 0) return { ...cell, save: { kind: 'waiting' } };
  return cell.save.kind === 'saved' ? cell : { ...cell, save: { kind: 'idle' } };
}

function answered(before: CellState, sent: RawAnswer, answer: Answer): CellState {
  const cell = { ...before, needsSignIn: answer.kind === 'failed' && answer.isSignedOut === true };
  const isTypedOn = !isSame(cell.value, sent);
  switch (answer.kind) {
    case 'saved': {
      const { version, ...save } = answer;
      return { ...cell, stored: sent, version, lost: [], save: isTypedOn ? { kind: 'waiting' } : save };
    }
    case 'failed':
      return { ...cell, lost: unanswered(cell), save: answer };
    case 'refused':
      return { ...cell, ...restHeld(answer), save: isTypedOn ? { kind: 'waiting' } : answer };
    case 'conflict': {
      const { theirs } = answer;
      const known: CellState = { ...cell, lost: [] };
      // Two windows that typed the same do not disagree.
      return isSame(theirs.value, cell.value)
        ? { ...known, ...storedIn(theirs), save: savedAs(theirs) }
        : { ...known, save: answer };
    }
  }
}

function renewed(cell: CellState, { value, version }: { value: RawAnswer; version: number }): CellState {
  if (version <= cell.version || cell.save.kind === 'sending') return cell;
  if (isSame(value, cell.value)) return { ...cell, stored: value, version, lost: [], save: { kind: 'idle' } };
  // What is not saved keeps the version it was typed over, so that its writer is told.
  if (isUnsaved(cell)) return cell;
  return { ...cell, value, stored: value, version, save: { kind: 'idle' }, epoch: cell.epoch + 1 };
}

const replaced = (cell: CellState, theirs: Theirs): CellState => ({
  ...cell,
  ...storedIn(theirs),
  value: theirs.value,
  save: savedAs(theirs),
  epoch: cell.epoch + 1,
});

/** Only the version is known of what is held then; '' is what no grid says, so that whatever is typed next is sent. */
const restHeld = ({ version }: { version?: number }): Partial<CellState> =>
  version === undefined ? {} : { version, stored: '', lost: [] };
const storedIn = ({ value, version }: Theirs) => ({ stored: value, version });
const savedAs = ({ savedAt }: Theirs): Save =>
  savedAt === '' ? { kind: 'idle' } : { kind: 'saved', savedAt, problems: [] };

const isSame = (one: RawAnswer, other: RawAnswer): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What was sent over the cell's version and nobody has answered (yet). */
export function unanswered({ save, lost }: CellState): readonly RawAnswer[] {
  if (save.kind !== 'sending' || lost.some((value) => isSame(value, save.value))) return lost;
  return [...lost.slice(0, 1), save.value];
}

/** Somebody typed it and the server has not confirmed it. */
export const isUnsaved = ({ save: { kind } }: CellState): boolean => kind !== 'idle' && kind !== 'saved';
