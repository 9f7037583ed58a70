import { expect, test } from 'vitest';
import { LOST_MS, type Presence, peopleAt, presenceAfter, type Word } from '@/lib/sheets/live/presence';

const word = (stream: string, more: Partial<Word> = {}): Word => ({
  stream,
  sheetId: 'sheet',
  personId: stream,
  name: stream,
  place: 'plan',
  ...more,
});
const said = (...words: [Word, number][]): Presence =>
  words.reduce<Presence>((presence, [each, now]) => presenceAfter(presence, each, now), new Map());
const names = (presence: Presence, sheetId = 'sheet') =>
  peopleAt(presence, sheetId).map(({ name, place }) => `${name} ${place}`);

test.each<[string, Presence, string[]]>([
  ['everybody who said so', said([word('anna'), 0], [word('bo'), 1]), ['anna plan', 'bo plan']],
  ['not who has left', said([word('anna'), 0], [word('bo'), 1], [word('anna', { isGone: true }), 2]), ['bo plan']],
  ['not who has not been heard of for long', said([word('anna'), 0], [word('bo'), LOST_MS]), ['bo plan']],
  [
    'who goes on saying so',
    said([word('anna'), 0], [word('anna'), LOST_MS - 1], [word('bo'), LOST_MS]),
    ['anna plan', 'bo plan'],
  ],
  ['where somebody came last', said([word('anna'), 0], [word('anna', { place: 'budget' }), 1]), ['anna budget']],
  [
    'somebody with two windows once',
    said([word('anna'), 0], [word('x', { personId: 'anna', name: 'anna', place: 'budget' }), 1]),
    ['anna budget'],
  ],
  ['not who is at another sheet', said([word('anna', { sheetId: 'other' }), 0]), []],
])('%s', (_, presence, expected) => {
  expect(names(presence)).toEqual(expected);
});
