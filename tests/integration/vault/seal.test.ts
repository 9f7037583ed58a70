import { describe, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { blindIndex } from '@/lib/vault/blind-index';
import { dataKeyOf, destroyDataKeys } from '@/lib/vault/data-keys';
import { open, openAll, seal } from '@/lib/vault/seal';
import type { Place } from '@/lib/vault/sealed-text';
import { testNow } from '@/tests/factories/people';

let last = 0;
const place = (subject: Place['subject'] = `demand:${(last += 1)}`): Place => ({
  column: 'Demand.submitterPhone',
  record: subject.replace('demand:', ''),
  subject,
});

describe('a sealed text', () => {
  test('says nothing of what it holds and opens where it was sealed', async () => {
    const here = place();
    const sealed = await seal(db, here, '13812345678');
    expect(sealed).not.toContain('13812345678');
    expect(sealed).toMatch(/^gc1\.[\w-]+\.[\w-]+$/);
    expect(await open(db, here, sealed)).toBe('13812345678');
  });

  test('opens in no other row and no other column', async () => {
    const here = place();
    const sealed = await seal(db, here, '13812345678');
    await expect(open(db, { ...here, record: 'other' }, sealed)).rejects.toThrow();
    await expect(open(db, { ...here, column: 'Organisation.contactPhone' }, sealed)).rejects.toThrow();
  });

  test('of nothing is nothing, and what was never sealed is a defect', async () => {
    expect(await seal(db, place(), '')).toBe('');
    expect(await open(db, place(), '')).toBe('');
    await expect(open(db, place(), '13812345678')).rejects.toThrow('should be sealed');
  });

  test('is gone with its key, also where it stays, and what is sealed afterwards has another key', async () => {
    const [here, there] = [place(), place()];
    const [sealed, other] = [await seal(db, here, '13812345678'), await seal(db, there, '13912345678')];
    expect(await destroyDataKeys(db, [here.subject], testNow)).toBe(1);
    const both = [
      { place: here, sealed },
      { place: there, sealed: other },
    ];
    expect(await openAll(db, both)).toEqual(['', '13912345678']);
    expect(await open(db, here, await seal(db, here, '13712345678'))).toBe('13712345678');
    expect(await destroyDataKeys(db, ['demand:nobody'], testNow)).toBe(0);
  });
});

test('two that need the first key of a subject at once have the same one', async () => {
  const subject = place().subject;
  const keys = await Promise.all([1, 2, 3, 4].map(() => db.$transaction((tx) => dataKeyOf(tx, subject))));
  expect(new Set(keys.map(({ id }) => id)).size).toBe(1);
  expect(await db.dataKey.count({ where: { subject } })).toBe(1);
});

test('a key whose transaction failed is nobody’s', async () => {
  const here = place();
  const failing = db.$transaction(async (tx) => {
    await seal(tx, here, '13812345678');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await open(db, here, await seal(db, here, '13812345678'))).toBe('13812345678');
});

test('equal values have equal indexes, of one kind, and no value can be told from its index', async () => {
  const index = await blindIndex(db, 'phone', '13812345678');
  expect(await blindIndex(db, 'phone', '13812345678')).toBe(index);
  expect(await blindIndex(db, 'phone', '13812345679')).not.toBe(index);
  expect(await blindIndex(db, 'phone', '')).toBe('');
  expect(index).toMatch(/^[\w-]{43}$/);
});
