import { visitor } from '@/lib/kernel/actor';
import { expect, test } from './support/house';
import { actorOf, asking, type KnownNumber, knownNumbers } from './support/known-numbers';
import { programWordsIn } from './support/program-words';
import { type Visited, walk } from './support/walk';
import { startsOf, type Walker, walkers } from './support/walkers';

let known: Map<string, KnownNumber[]>;
test.beforeAll(async () => {
  known = Map.groupBy(await asking(knownNumbers), ({ digits }) => digits);
  expect(known.size).toBeGreaterThan(100);
});

/** Of what each is shown a number whole. */
const whole: Partial<Record<Walker, RegExp>> = {
  owner: /bankAccountNumber/,
  editor: /contactPhone/,
  street: /submitterPhone/,
  district: / of /,
  city: / of /,
};

const takesFiles: Walker[] = ['street', 'district', 'city'];

for (const who of walkers) {
  test(`${who} reads nobody’s number whole but where the table says so, and no word of the program`, async ({
    enter,
  }) => {
    test.setTimeout(180_000);
    const page = await enter(who === 'visitor' ? undefined : who);
    const actor = who === 'visitor' ? visitor : await asking((query) => actorOf(query, `${who}@demo.example`));
    const pages = await walk(page.request, startsOf(who, page));
    expect(pages.length).toBeGreaterThan(4);
    const words = pages.flatMap((each) => programWordsIn(each).map((word) => `${each.address}: ${word}`));
    expect.soft(words).toEqual([]);
    const files = pages.filter(({ address }) => address.startsWith('/api/lists/'));
    if (takesFiles.includes(who)) expect(files.some(({ address }) => address.includes('xlsx'))).toBe(true);
    const found = pages.flatMap((each) => numbersIn(each).map((numbers) => ({ ...each, numbers })));
    const tooMuch = found.filter(({ numbers }) => !numbers.some(({ mayRead }) => mayRead(actor)));
    expect(tooMuch.map(({ address, numbers }) => `${address}: ${numbers[0]?.digits} (${numbers[0]?.at})`)).toEqual([]);
    // Whoever may read some is shown them, so the search finds what is there.
    const shown = found.filter(({ numbers }) => numbers.some(({ at }) => whole[who]?.test(at)));
    if (whole[who] === undefined) expect(found).toEqual([]);
    else expect(shown).not.toEqual([]);
  });
}

/** Each sealed number that stands whole in what was answered, with everybody whose it is. */
const numbersIn = ({ text }: Visited): KnownNumber[][] =>
  [...new Set(text.match(/\d{8,}/g) ?? [])].flatMap((digits) => {
    const numbers = known.get(digits);
    return numbers === undefined ? [] : [numbers];
  });
