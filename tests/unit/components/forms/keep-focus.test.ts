import { expect, test } from 'vitest';
import { caretIn } from '@/components/forms/runtime/keep-focus';

test.each([
  ['before what changed', '每周三次探访', { at: 2, before: '每周两次探访' }, 2],
  ['after what changed, as far from the end', '每周三到五次探访', { at: 6, before: '每周两次探访' }, 8],
  ['within what is gone', '每周探访', { at: 3, before: '每周两次探访' }, 2],
  ['at the end', '每周两次探访。', { at: 6, before: '每周两次探访' }, 6],
  ['in a text that is emptied', '', { at: 4, before: '每周两次' }, 0],
])('the caret stays %s', (_, after, caret, place) => {
  expect(caretIn(after, caret)).toBe(place);
});
