import { describe, expect, test } from 'vitest';
import { keyOfAct } from '@/lib/kernel/done-once';

const act = {
  command: 'fund.create',
  who: 'person-1',
  input: { name: '福彩公益金', total: 2n, lines: ['一'] },
  token: 'shown-1',
};
const file = (bytes: string, name = 'seal.png') => new File([bytes], name, { type: 'image/png' });

describe('the key of an act', () => {
  test('is the same for a second press', async () => {
    expect(await keyOfAct({ ...act, input: { ...act.input } })).toBe(await keyOfAct(act));
  });

  test.each([
    ['another showing of the form', { ...act, token: 'shown-2' }],
    ['another person', { ...act, who: 'person-2' }],
    ['another command', { ...act, command: 'fund.update' }],
    ['another word', { ...act, input: { ...act.input, name: '福彩' } }],
    ['another kind of value', { ...act, input: { ...act.input, total: '2' } }],
    ['a word in another place', { ...act, input: { ...act.input, lines: [], more: ['一'] } }],
  ])('is another one for %s', async (_, other) => {
    expect(await keyOfAct(other)).not.toBe(await keyOfAct(act));
  });

  test('looks into files', async () => {
    const sent = (sealed: File) => keyOfAct({ ...act, input: { sealed } });
    expect(await sent(file('one'))).toBe(await sent(file('one')));
    expect(await sent(file('one'))).not.toBe(await sent(file('two')));
    expect(await sent(file('one'))).not.toBe(await sent(file('one', 'other.png')));
  });
});
