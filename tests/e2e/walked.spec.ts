import { visitor } from '@/lib/kernel/actor';
import type { Role } from './support/accounts';
import { expect, test } from './support/house';
import { actorOf, asking, type KnownNumber, knownNumbers } from './support/known-numbers';
import { programWordsIn } from './support/program-words';
import { type Visited, walk } from './support/walk';

let known: Map<string, KnownNumber[]>;
test.beforeAll(async () => {
  known = Map.groupBy(await asking(knownNumbers), ({ digits }) => digits);
  expect(known.size).toBeGreaterThan(100);
});

/** Who walks, from where besides their first screen, and of what they are shown a number whole. */
const walkers: [Role | 'visitor', string[], RegExp | null][] = [
  ['visitor', ['/', '/outbox', '/demands', '/calls', '/results'], null],
  ['observer', [], null],
  ['expert1', ['/review/assignments'], null],
  ['system', [], null],
  ['security', [], null],
  ['audit', ['/trail', '/trail/entries'], null],
  ['owner', ['/my/applications'], /bankAccountNumber/],
  ['editor', ['/my/applications'], /contactPhone/],
  ['street', ['/office/demands', '/office/rounds'], /submitterPhone/],
  ['district', ['/office/demands', '/office/rounds', '/office/organisations', '/office/experts'], / of /],
  ['city', ['/office/demands', '/office/rounds', '/office/organisations', '/office/funds'], / of /],
];

/** What everybody looks for besides. */
const searches = ['/search', ...['社区', '2026', '王', '没有这个词'].map((q) => `/search?q=${encodeURIComponent(q)}`)];

const takesFiles: (Role | 'visitor')[] = ['street', 'district', 'city'];

for (const [who, from, whole] of walkers) {
  test(`${who} reads nobody’s number whole but where the table says so, and no word of the program`, async ({
    enter,
  }) => {
    test.setTimeout(180_000);
    const page = await enter(who === 'visitor' ? undefined : who);
    const actor = who === 'visitor' ? visitor : await asking((query) => actorOf(query, `${who}@demo.example`));
    const start = who === 'visitor' ? [] : [new URL(page.url()).pathname];
    const pages = await walk(page.request, [...start, ...from, ...searches]);
    expect(pages.length).toBeGreaterThan(4);
    const words = pages.flatMap((each) => programWordsIn(each).map((word) => `${each.address}: ${word}`));
    expect.soft(words).toEqual([]);
    const files = pages.filter(({ address }) => address.startsWith('/api/lists/'));
    if (takesFiles.includes(who)) expect(files.some(({ address }) => address.includes('xlsx'))).toBe(true);
    const found = pages.flatMap((each) => numbersIn(each).map((numbers) => ({ ...each, numbers })));
    const tooMuch = found.filter(({ numbers }) => !numbers.some(({ mayRead }) => mayRead(actor)));
    expect(tooMuch.map(({ address, numbers }) => `${address}: ${numbers[0]?.digits} (${numbers[0]?.at})`)).toEqual([]);
    // Whoever may read some is shown them, so the search finds what is there.
    const shown = found.filter(({ numbers }) => numbers.some(({ at }) => whole?.test(at)));
    if (whole === null) expect(found).toEqual([]);
    else expect(shown).not.toEqual([]);
  });
}

/** Each sealed number that stands whole in what was answered, with everybody whose it is. */
const numbersIn = ({ text }: Visited): KnownNumber[][] =>
  [...new Set(text.match(/\d{8,}/g) ?? [])].flatMap((digits) => {
    const numbers = known.get(digits);
    return numbers === undefined ? [] : [numbers];
  });
