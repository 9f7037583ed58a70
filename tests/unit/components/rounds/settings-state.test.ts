import { expect, test } from 'vitest';
import { settingsState } from '@/components/rounds/settings/settings-state';
import type { Translate } from '@/lib/web/messages';

const t = ((_key: string, { isHere }: { isHere: string }) => isHere) as unknown as Translate<'rounds'>;

test('the page where a round is published does not point to itself', () => {
  expect(settingsState(t, { frozenAt: null }, { problems: [], isHere: true })).toBe('yes');
  expect(settingsState(t, { frozenAt: null }, { problems: [] })).toBe('no');
});
