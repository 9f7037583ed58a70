import { describe, expect, it } from 'vitest';
import { type Act, effortOf } from '@/tests/load/effort/keystroke-level';

const click: Act = { kind: 'click' };
const type = (text: string): Act => ({ kind: 'type', text });

/** M 1.35, P 1.1, B 0.1 (twice a click), H 0.4, K 0.2, a key of composed Chinese 0.28. */
const table: [string, Act[], [acts: number, clicks: number, keys: number, typed: number, seconds: number]][] = [
  ['nothing', [], [0, 0, 0, 0, 0]],
  ['a click: M P BB', [click], [1, 1, 0, 0, 2.65]],
  ['a choice: M P BB P BB', [{ kind: 'choose' }], [1, 2, 0, 0, 3.95]],
  ['a file: M P BB P BBBB', [{ kind: 'file' }], [1, 3, 0, 0, 4.15]],
  ['a key from the mouse: M H K', [{ kind: 'press', keys: 1 }], [1, 0, 1, 0, 1.95]],
  ['two keys held together: M H K K', [{ kind: 'press', keys: 2 }], [1, 0, 2, 0, 2.15]],
  ['a field reached by a click: M P BB H 3K', [type('abc')], [1, 1, 3, 1, 3.65]],
  ['the next reached by Tab: M K 1K', [type('a'), type('b')], [2, 1, 3, 2, 3.25 + 1.75]],
  ['a field after a key: H to the mouse and back', [{ kind: 'press', keys: 1 }, type('a')], [2, 1, 2, 1, 1.95 + 3.65]],
  ['a click after a field: H', [type('a'), click], [2, 2, 1, 1, 3.25 + 3.05]],
  ['a key after a field: no H', [type('a'), { kind: 'press', keys: 1 }], [2, 1, 2, 1, 3.25 + 1.55]],
  ['Enter ends a field: K, and no act', [type('a'), { kind: 'enter' }], [1, 1, 2, 1, 3.25 + 0.2]],
  ['Enter after that is one', [type('a'), { kind: 'enter' }, { kind: 'enter' }], [2, 1, 3, 1, 3.25 + 0.2 + 1.55]],
  ['Enter from the mouse: M H K', [{ kind: 'enter' }], [1, 0, 1, 0, 1.95]],
  ['Chinese: two keys a character, composed', [type('老人')], [1, 1, 4, 1, 3.05 + 1.12]],
  ['Chinese marks are composed, digits between are not', [type('，1')], [1, 1, 3, 1, 3.05 + 0.56 + 0.2]],
  ['a date by its digits', [type('2026-12-01')], [1, 1, 8, 1, 3.05 + 1.6]],
  ['a date with its hour', [type('2026-12-01T09:00')], [1, 1, 12, 1, 3.05 + 2.4]],
  ['what only looks like one as it stands', [type('2026-12')], [1, 1, 7, 1, 3.05 + 1.4]],
];

describe('the keystroke-level model', () => {
  it.each(table)('%s', (_, acts, [count, clicks, keys, typed, seconds]) => {
    const { seconds: taken, ...counted } = effortOf(acts);
    expect(counted).toEqual({ acts: count, clicks, keys, typed });
    expect(taken).toBeCloseTo(seconds, 6);
  });
});
