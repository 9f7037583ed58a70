import { afterEach, describe, expect, it } from 'vitest';
import { allowances, codesPerAddressAndDay, heldUntil } from '@/lib/mail/allowance';

const now = new Date('2026-11-28T12:00:00Z');
const ago = (minutes: number): Date => new Date(now.getTime() - minutes * 60_000);
const two = { times: 2, windowMs: 60 * 60_000 };

describe('how many letters an address may have', () => {
  it.each<[string, Date[], boolean, Date | null]>([
    ['none yet', [], false, null],
    ['one of two', [ago(5)], false, null],
    ['two: until the first of them is an hour old', [ago(5), ago(50)], false, new Date('2026-11-28T12:10:00Z')],
    ['three: until the second is', [ago(5), ago(50), ago(20)], false, new Date('2026-11-28T12:40:00Z')],
    ['what is an hour old does not count', [ago(5), ago(60)], false, null],
    ['a link or a code goes in any case', [ago(5), ago(50)], true, null],
  ])('%s', (_, handed, isUrgent, expected) => {
    expect(heldUntil(handed, { isUrgent, now }, two)).toEqual(expected);
  });
});

describe('the measure is configuration', () => {
  const names = ['MAIL_PER_ADDRESS_PER_HOUR', 'TEXT_PER_PHONE_PER_DAY', 'TEXT_PER_ADDRESS_PER_DAY'];
  afterEach(() => {
    for (const name of names) Reflect.deleteProperty(process.env, name);
  });

  it('stands without any', () => {
    expect([allowances().mail.times, allowances().text.times, codesPerAddressAndDay()]).toEqual([60, 10, 100]);
  });

  it('is what is written', () => {
    for (const name of names) process.env[name] = '7';
    expect([allowances().mail.times, allowances().text.times, codesPerAddressAndDay()]).toEqual([7, 7, 7]);
  });

  it.each(['0', '-1', '1.5', 'many'])('is not guessed from "%s"', (written) => {
    process.env['MAIL_PER_ADDRESS_PER_HOUR'] = written;
    expect(() => allowances()).toThrow('MAIL_PER_ADDRESS_PER_HOUR');
  });
});
