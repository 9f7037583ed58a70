import { expect, test } from 'vitest';
import { changeState } from '@/components/organisations/changes/change-state';
import type { KeyChanges } from '@/lib/organisations/changes/changes-of';
import type { Translate } from '@/lib/web/messages';

const t = Object.assign((key: string, values?: object) => [key, ...Object.values(values ?? {})].join(' '), {
  deadline: (at: Date) => at.toISOString().slice(0, 10),
}) as unknown as Translate<'organisations'>;
const change = (fact: string, day: string, moves: string[]) => ({ fact, moves, dueAt: new Date(`${day}T00:00:00Z`) });
const said = (...changes: object[]) =>
  changeState(t, { changes, mover: '您' } as unknown as Pick<KeyChanges, 'changes'> & { mover: string });

test('what waits for whoever may settle it is named, with the earliest term', () => {
  const [late, early] = [change('NAME', '2026-12-05', ['accept']), change('BANK_ACCOUNT', '2026-12-03', ['accept'])];
  expect(said(late, early)).toBe(
    'changes.state changes.facts.NAMEchanges.separatorchanges.facts.BANK_ACCOUNT 您 2026-12-03',
  );
});

test('what is settled, or another’s to settle, is no state of this page', () => {
  expect(said(change('NAME', '2026-12-05', []))).toBeNull();
});
