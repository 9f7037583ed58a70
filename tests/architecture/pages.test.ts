import { expect, test } from 'vitest';
import { filesIn, textOf } from '@/tests/architecture/sources';

/** Pages that ask nothing and hold nothing back, each with its reason. */
const still: Record<string, string> = {
  'app/(office)/office/rounds/[roundId]/settings/page.tsx':
    'leads on to the part of the settings where something is missing',
};

const pages = filesIn(['app'], /(^|\/)page\.tsx$/);
const isShell = (text: string): boolean =>
  /^const screen = page\(\{$/m.test(text) &&
  text.includes('export const generateMetadata = screen.head;') &&
  text.includes('export default screen.body;');

test('every page asks its queries through the page shell, or stands in a list with its reason', () => {
  const others = pages.filter((file) => !isShell(textOf(file)));
  expect(others.filter((file) => still[file] === undefined)).toEqual([]);
  expect(Object.keys(still).filter((file) => !others.includes(file))).toEqual([]);
});
