import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { walk } from './support/walk';

const walkers: [Role | 'visitor', string[]][] = [
  ['visitor', ['/', '/calls', '/demand-calls', '/results']],
  ['owner', ['/my/applications', '/my/organisations']],
  ['expert1', ['/review/assignments']],
  ['city', ['/office', '/office/rounds', '/office/funds', '/office/experts']],
  ['system', []],
];

for (const [who, from] of walkers) {
  test(`${who} reads English days in English`, async ({ enter, baseURL }) => {
    test.setTimeout(240_000);
    const page = await enter(who === 'visitor' ? undefined : who);
    await page.context().addCookies([{ name: 'locale', value: 'en', url: baseURL ?? '' }]);
    const start = who === 'visitor' ? [] : [new URL(page.url()).pathname];
    const pages = (await walk(page.request, [...start, ...from])).filter(({ text }) => /<html lang="en"/.test(text));
    expect(pages.length).toBeGreaterThan(who === 'system' ? 4 : 14);
    expect(pages.flatMap(({ address, text }) => chineseDays(asSaid(text)).map((day) => `${address}: ${day}`))).toEqual(
      [],
    );
    expect(pages.some(({ text }) => /\d{1,2} (?:January|November|December) \d{4}/.test(text))).toBe(true);
  });
}

const chineseDays = (text: string): string[] =>
  text.match(/.{0,20}\d{1,4}\s?(?:年\s?\d{1,2}\s?月|月\s?\d{1,2}\s?日).{0,20}/g) ?? [];

/** Without what is quoted: documents of an office, what somebody wrote, and scripts with the texts of forms. */
const asSaid = (text: string): string =>
  text
    .replaceAll(/<(script|style|template|textarea)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<article class="[^"]*document[\s\S]*?<\/article>/g, ' ')
    .replaceAll(/<span lang="zh-CN"[\s\S]*?<\/span>/g, ' ')
    .replaceAll(/<p class="[^"]*reading[\s\S]*?<\/p>/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&\w+;|&#x?\w+;/g, ' ');
