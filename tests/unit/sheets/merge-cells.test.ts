import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '@/lib/kernel/canonical-json';
import { mergeCells, type SentCell, type StoredCell } from '@/lib/sheets/merge-cells';

const stored: StoredCell = { key: 'a', value: '8', version: 3 };

describe('mergeCells', () => {
  test.each<[string, StoredCell[], SentCell, 'write' | 'conflicts' | 'unchanged', number]>([
    ['a first value', [], { key: 'a', value: '8', seen: 0 }, 'write', 1],
    ['a change of what was seen', [stored], { key: 'a', value: '9', seen: 3 }, 'write', 4],
    ['an emptied cell', [stored], { key: 'a', value: null, seen: 3 }, 'write', 4],
    ['a cell that was emptied', [{ ...stored, value: null }], { key: 'a', value: '9', seen: 3 }, 'write', 4],
    ['a change of what has moved on', [stored], { key: 'a', value: '9', seen: 2 }, 'conflicts', 3],
    ['a first value where there is one by now', [stored], { key: 'a', value: '9', seen: 0 }, 'conflicts', 3],
    ['a version that never was', [], { key: 'a', value: '9', seen: 7 }, 'conflicts', 0],
    ['the same once more, whatever was seen', [stored], { key: 'a', value: '8', seen: 1 }, 'unchanged', 3],
    ['nothing where there is nothing', [], { key: 'a', value: null, seen: 0 }, 'unchanged', 0],
    ['a change without a version', [stored], { key: 'a', value: '9' }, 'write', 4],
  ])('%s', (_, before, sent, where, version) => {
    const merged = mergeCells(before, [sent]);
    const versions = {
      write: merged.write.map((cell) => cell.version),
      conflicts: merged.conflicts.map(({ theirs }) => theirs.version),
      unchanged: merged.unchanged.map((cell) => cell.version),
    };
    expect(versions).toEqual({ write: [], conflicts: [], unchanged: [], [where]: [version] });
  });

  test('rows in another order of keys are the same value', () => {
    const before = [{ key: 'a', value: { x: 1, y: [2] }, version: 1 }];
    expect(mergeCells(before, [{ key: 'a', value: { y: [2], x: 1 }, seen: 0 }]).unchanged).toEqual(before);
  });
});

const value = fc.constantFrom<Json>(null, '7', '8', ['a'], [{ x: '1' }]);
/** What windows do: look at the sheet again, or send a value for one of two cells with the version last looked at. */
const step = fc.record({ window: fc.nat(2), key: fc.constantFrom('a', 'b'), value, looks: fc.boolean() });

test('whatever the windows do: versions only grow, nothing acknowledged is lost, and who is slower hears both values', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const sheet = new Map<string, StoredCell>();
      const seen = [0, 1, 2].map(() => new Map<string, number>());
      for (const { window, key, value: mine, looks } of steps) {
        const before = sheet.get(key);
        const own = seen[window] ?? new Map<string, number>();
        if (looks) own.set(key, before?.version ?? 0);
        const sent = { key, value: mine, seen: own.get(key) ?? 0 };
        const { write, conflicts, unchanged } = mergeCells([...sheet.values()], [sent]);
        expect(write.length + conflicts.length + unchanged.length).toBe(1);

        for (const cell of write) {
          // Only over what its writer has seen, so that no value is replaced unread.
          expect([sent.seen, cell.version]).toEqual([before?.version ?? 0, (before?.version ?? 0) + 1]);
          sheet.set(key, cell);
          own.set(key, cell.version);
          expect(mergeCells([...sheet.values()], [sent])).toEqual({ write: [], conflicts: [], unchanged: [cell] });
        }
        for (const conflict of conflicts) {
          expect(conflict).toEqual({ key, mine, theirs: before ?? { key, value: null, version: 0 } });
          expect(conflict.theirs.value).not.toEqual(mine);
          expect(sheet.get(key)).toBe(before);
        }
        for (const cell of unchanged) own.set(key, cell.version);
      }
    }),
  );
});

test('of two who saw the same version one writes and the other is told', () => {
  fc.assert(
    fc.property(fc.nat(9), value, value, value, (version, there, one, other) => {
      fc.pre(new Set([there, one, other].map((each) => JSON.stringify(each))).size === 3);
      const before = version === 0 ? [] : [{ key: 'a', value: there, version }];
      fc.pre(version > 0 || (one !== null && other !== null));
      const { write } = mergeCells(before, [{ key: 'a', value: one, seen: version }]);
      expect(mergeCells(write, [{ key: 'a', value: other, seen: version }]).conflicts).toEqual([
        { key: 'a', mine: other, theirs: { key: 'a', value: one, version: version + 1 } },
      ]);
    }),
  );
});
