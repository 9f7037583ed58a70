import { describe, expect, it } from 'vitest';
import { inTurns, type Served, type Waiting } from '@/lib/mail/turns';

/** 'city cause address', '!' before it for a link; as many as stand in the list, each a second younger. */
const letters = (...lines: string[]): Waiting[] =>
  lines.map((line, index) => {
    const isUrgent = line.startsWith('!');
    const [cityId = '', causedBy = '', to = ''] = line.replace('!', '').split(' ');
    const createdAt = new Date(Date.UTC(2026, 10, 28, 9, 0, index));
    return {
      id: String(index).padStart(6, '0'),
      to,
      causedBy,
      cityId: cityId === '-' ? null : cityId,
      isUrgent,
      createdAt,
    };
  });
const order = (waiting: Waiting[], served: Served = new Map()): string[] =>
  inTurns(waiting, served).map(({ cityId, causedBy, to }) => `${cityId ?? '-'} ${causedBy} ${to}`);

describe('the order in which letters leave', () => {
  it.each<[string, string[], string[]]>([
    ['nothing waits', [], []],
    ['of one sender: as they were written', ['hz li a', 'hz li b', 'hz li c'], ['hz li a', 'hz li b', 'hz li c']],
    [
      'a link before a notice of a thousand',
      ['hz li a', 'hz li b', '!- visitor z'],
      ['- visitor z', 'hz li a', 'hz li b'],
    ],
    [
      'two who caused letters in one city, one each',
      ['hz li a', 'hz li b', 'hz li c', 'hz wang d'],
      ['hz li a', 'hz wang d', 'hz li b', 'hz li c'],
    ],
    [
      'two cities one each, whoever caused them there',
      ['hz li a', 'hz wang b', 'hz zhao c', 'ja chen d'],
      ['hz li a', 'ja chen d', 'hz wang b', 'hz zhao c'],
    ],
    [
      'addresses one each: a flood to one mailbox does not delay the next',
      ['hz li a', 'hz li a', 'hz li a', 'hz li b'],
      ['hz li a', 'hz li b', 'hz li a', 'hz li a'],
    ],
    [
      'links take turns among themselves',
      ['!- flood a', '!- flood b', '!- flood c', '!- visitor d', 'hz li e'],
      ['- flood a', '- visitor d', '- flood b', '- flood c', 'hz li e'],
    ],
  ])('%s', (_, waiting, expected) => {
    expect(order(letters(...waiting))).toEqual(expected);
  });

  it('whoever had the last turn waits for the others, cities and senders alike', () => {
    const waiting = letters('hz li a', 'hz wang b', 'ja chen c');
    const served = new Map([
      ['hz', 2_000],
      ['ja', 1_000],
      ['hz|li', 2_000],
    ]);
    expect(order(waiting, served)).toEqual(['ja chen c', 'hz wang b', 'hz li a']);
  });

  it('loses and doubles nobody', () => {
    const waiting = letters(...Array.from({ length: 300 }, (_, n) => `${n % 4} ${n % 7} ${n % 31}`));
    const ids = inTurns(waiting, new Map()).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(waiting.map(({ id }) => id));
  });
});
