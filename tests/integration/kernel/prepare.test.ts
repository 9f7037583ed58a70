import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import { outsideTransaction } from '@/lib/db/in-transaction';
import { receiveFile } from '@/lib/files/store-file';
import { on } from '@/lib/kernel/about';
import { visitor } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { hashPassword } from '@/lib/people/password';
import { at } from '@/tests/factories/people';

const thing = async (_tx: Tx) => ({ id: 'thing', cityId: null });

test('what is prepared is done outside any transaction and reaches the command', async () => {
  const act = command({
    name: 'thing.act',
    input: z.object({}),
    subject: thing,
    allow: () => true,
    prepare: async ({ subject }) => {
      outsideTransaction('Looking at a thing');
      return `${subject.id} looked at`;
    },
    run: async ({ prepared }) => prepared,
    about: ({ subject }) => on(subject),
  });
  expect(await act({}, at(visitor))).toBe('thing looked at');
});

test('nothing is prepared for whoever may not', async () => {
  const prepared: string[] = [];
  const act = command({
    name: 'thing.act',
    input: z.object({}),
    subject: thing,
    allow: () => false,
    prepare: async ({ subject }) => prepared.push(subject.id),
    run: async () => undefined,
    about: ({ subject }) => on(subject),
  });
  await expect(act({}, at(visitor))).rejects.toMatchObject({ kind: 'signed-out' });
  expect(prepared).toEqual([]);
});

const foreign: [work: string, run: () => Promise<unknown>][] = [
  ['Hashing a password', () => hashPassword('a password')],
  ['Receiving a file', () => receiveFile(new File(['%PDF-1.7'], 'a.pdf'))],
];

test.each(foreign)('%s inside a transaction is a defect', async (work, run) => {
  const act = command({
    name: 'thing.act',
    input: z.object({}),
    subject: thing,
    allow: () => true,
    run,
    about: ({ subject }) => on(subject),
  });
  await expect(act({}, at(visitor))).rejects.toThrow(`${work} inside a transaction`);
});
