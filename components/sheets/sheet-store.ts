import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import type { Journal } from '@/lib/web/journal';
import { deliverCell } from './deliver-kept';
import {
  type Answer,
  blankCell,
  type CellState,
  type Cells,
  cellsOf,
  type Initial,
  isUnsaved,
  type Sending,
  type SheetEvent,
  sheetAfter,
  unanswered,
} from './sheet-state';

/** What a sheet works with: the network, the browser's journal and the clock, so that tests bring their own. */
export type SheetTools = {
  /** Never rejects: a broken line is an answer too. */
  send: (cell: Sending) => Promise<Answer>;
  journal: Journal<RawAnswer>;
  now: () => number;
  /** Runs `work` after that many milliseconds; returns how to call it off. */
  later: (work: () => void, ms: number) => () => void;
};

/** The page a sheet is filled in on. */
export type SheetPage = {
  /** Whether a value may be sent as it stands; what may not stays in the page and the journal. */
  fits: (key: string, value: RawAnswer) => boolean;
  /** A value was replaced from outside: the other's was taken, an earlier one came back. */
  onReplaced: (key: string, value: RawAnswer) => void;
  onSaved: () => void;
};

const noPage: SheetPage = { fits: () => true, onReplaced: () => {}, onSaved: () => {} };

/** How long a line that is broken is left alone, the longer the oftener it was tried. */
const RETRY_MS = [2_000, 4_000, 8_000, 16_000, 32_000, 60_000];

/** Who types without a pause is saved all the same, this long after the first sign that is not. */
export const LONGEST_WAIT_MS = 5_000;

export type SheetStore = ReturnType<typeof sheetStore>;

/** A sheet as it is filled in: each cell saved by itself, one request of one cell at a time, kept until it is confirmed. */
export function sheetStore(initial: Initial, tools: SheetTools) {
  let cells: Cells = cellsOf(initial);
  let page = noPage;
  let isClosed = false;
  let tries = 0;
  const listeners = new Set<() => void>();
  const pauses = new Map<string, () => void>();
  const typedSince = new Map<string, number>();
  const underWay = new Map<string, Promise<void>>();
  let callOffRetry = () => {};

  const take = (event: SheetEvent): void => {
    const before = cells[event.key];
    cells = sheetAfter(cells, event);
    const after = cells[event.key];
    if (after === before || after === undefined) return;
    if (after.epoch !== (before?.epoch ?? 0)) page.onReplaced(event.key, after.value);
    listeners.forEach((hear) => hear());
  };
  const keysOf = (...kinds: string[]): string[] => Object.keys(cells).filter((key) => kinds.includes(kindOf(key)));
  const kindOf = (key: string): string => cells[key]?.save.kind ?? 'idle';

  const save = (key: string): Promise<void> => {
    pauses.get(key)?.();
    pauses.delete(key);
    typedSince.delete(key);
    return underWay.get(key) ?? (['waiting', 'failed'].includes(kindOf(key)) ? run(key) : Promise.resolve());
  };
  const run = (key: string): Promise<void> => {
    const turn = deliver(key).finally(() => underWay.delete(key));
    underWay.set(key, turn);
    return turn;
  };
  /** Until what stands in the cell is what was sent, or cannot be sent for now. */
  const deliver = async (key: string): Promise<void> => {
    do {
      const { value, version, lost } = cells[key] ?? blankCell;
      take({ kind: 'sent', key });
      const answer = await tools.send({ key, value, version, lost });
      take({ kind: 'answered', key, answer });
      // Typed while another value was on its way, and not fit to be sent.
      if (kindOf(key) === 'waiting') judge(key);
      settle(key, value, answer);
    } while (kindOf(key) === 'waiting');
  };
  const judge = (key: string): void => {
    const value = cells[key]?.value ?? '';
    take({ kind: 'typed', key, value, fits: page.fits(key, value) });
  };
  const settle = (key: string, value: RawAnswer, answer: Answer): void => {
    if (answer.kind === 'failed') return retryLater();
    tries = 0;
    if (answer.kind === 'saved') {
      tools.journal.confirm(key, value);
      page.onSaved();
    }
    const cell = cells[key] ?? blankCell;
    if (!isUnsaved(cell)) tools.journal.confirm(key, cell.value);
    else if ('version' in answer) tools.journal.rebase(key, cell.value, answer.version);
  };

  const retry = (): void => {
    callOffRetry();
    keysOf('failed').forEach((key) => void save(key));
  };
  const retryLater = (): void => {
    callOffRetry();
    if (isClosed) return;
    callOffRetry = tools.later(retry, RETRY_MS[Math.min(tries, RETRY_MS.length - 1)] ?? 0);
    tries += 1;
  };

  const typed = (key: string, value: RawAnswer): void => {
    const before = cells[key];
    take({ kind: 'typed', key, value, fits: page.fits(key, value) });
    const cell = cells[key];
    if (cell === undefined) return;
    if (isUnsaved(cell)) return keep(key, cell);
    tools.journal.confirm(key, before?.value ?? '');
  };
  const keep = (key: string, cell: CellState): void => {
    const lost = unanswered(cell);
    const entry = { value: cell.value, version: cell.version, at: tools.now() };
    tools.journal.keep(key, lost.length === 0 ? entry : { ...entry, lost });
  };
  const flush = async (): Promise<void> => {
    await Promise.all([...underWay.values(), ...keysOf('waiting').map(save)]);
  };

  return {
    read: (): Cells => cells,
    subscribe: (hear: () => void) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    /** Typed: kept at once, sent after a pause in the typing, and where there is none after the longest wait. */
    type: (key: string, value: RawAnswer, pause: number): void => {
      typed(key, value);
      const since = typedSince.get(key) ?? tools.now();
      const left = Math.max(0, since + LONGEST_WAIT_MS - tools.now());
      typedSince.set(key, since);
      pauses.get(key)?.();
      pauses.set(
        key,
        tools.later(() => void save(key), Math.min(pause, left)),
      );
    },
    keepMine: (key: string): void => {
      take({ kind: 'mineKept', key });
      judge(key);
      typed(key, cells[key]?.value ?? '');
      void save(key);
    },
    takeTheirs: (key: string): void => {
      const mine = cells[key]?.value ?? '';
      take({ kind: 'theirsTaken', key });
      tools.journal.confirm(key, mine);
    },
    renew: (next: Initial): void => {
      for (const [key, { value, version }] of Object.entries(next)) {
        take({ kind: 'renewed', key, value, version });
        if (kindOf(key) === 'idle') tools.journal.confirm(key, value);
      }
    },
    /** `next` is told from here on. */
    shownOn: (next: SheetPage): void => {
      page = next;
    },
    /** Takes up what was kept in this browser, but for cells that hold something newer; what belongs to other pages of the sheet is sent from here. */
    open: (newer: readonly string[]): void => {
      isClosed = false;
      for (const [key, entry] of Object.entries(tools.journal.read(tools.now()))) {
        const { value, version, lost = [] } = entry;
        if (newer.includes(key)) continue;
        if (!(key in initial)) {
          void deliverCell(tools.journal, tools.send, { key, ...entry });
          continue;
        }
        take({ kind: 'restored', key, value, version, lost, fits: page.fits(key, value) });
        if (kindOf(key) === 'waiting') void save(key);
        if (kindOf(key) === 'idle') tools.journal.confirm(key, value);
      }
    },
    retry,
    /** Sends what waits; resolves when what stood in the sheet is saved, or cannot be for now. */
    flush,
    /** Whether something would be lost to the server if the page went away now; what is on its way is not, unless it failed before. */
    hasUnsent: (): boolean =>
      keysOf('waiting', 'failed', 'unfit', 'refused', 'conflict').length > 0 ||
      keysOf('sending').some((key) => (cells[key]?.lost.length ?? 0) > 0),
    /** The page goes away: what waits is sent once, and what stays unconfirmed stays in the journal. */
    close: (): void => {
      isClosed = true;
      void flush();
      callOffRetry();
    },
  };
}
