import { expect, test } from 'vitest';
import { areSame, filesAfter } from '@/components/forms/runtime/files-after';

const files = (names: string) =>
  [...names].map((id) => ({ id, name: id, size: 1, mime: '', scan: '', uploader: '', uploadedAt: '' }));

test.each([
  ['a paper of the passport was attached', '', '', 'p', 'p'],
  ['it joins what was sent here meanwhile', 's', '', 'p', 'sp'],
  ['what was sent here is there once', 's', '', 's', 's'],
  ['what was removed here does not come back with a page read before', '', 'a', 'ab', 'b'],
  ['what a colleague took out goes', 'ab', 'ab', 'b', 'b'],
  ['attached, removed and attached again', '', '', 'a', 'a'],
])('%s', (_, here, before, now, expected) => {
  const after = filesAfter(files(here), { before: files(before), now: files(now) });
  expect(after.map(({ id }) => id).join('')).toBe(expected);
});

test('the same files read once more are no news', () => {
  expect(areSame(files('ab'), files('ab'))).toBe(true);
  expect(areSame(files(''), files(''))).toBe(true);
  expect(areSame(files('a'), files('b'))).toBe(false);
});
