import { expect, test } from 'vitest';
import { pagePatterns } from '@/lib/web/page-forms';
import { filesIn } from './sources';

const patternOf = (file: string) =>
  `/${file
    .split('/')
    .slice(1, -1)
    .filter((segment) => !/^\(.*\)$/.test(segment))
    .map((segment) => (segment.startsWith('[') ? '*' : segment))
    .join('/')}`;

/** 'settings/*' leads to 'settings/form' too. */
const isLedTo = (pattern: string) =>
  pagePatterns.some((known) => new RegExp(`^${known.replaceAll('*', '[^/]+')}$`).test(pattern));

test('whatever the framework reads by itself is known', () => {
  const pages = filesIn(['app'], /^page\.tsx$/).map(patternOf);
  expect(pages.filter((page) => !isLedTo(page))).toEqual([]);
  expect(pagePatterns.filter((known) => !pages.includes(known))).toEqual([]);
});
