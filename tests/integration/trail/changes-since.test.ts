import { expect, test } from 'vitest';
import { db, type Tx } from '@/lib/db/client';
import { SYSTEM_PERSON_ID } from '@/lib/kernel/actor';
import { recordTrail } from '@/lib/kernel/record-trail';
import { changesSince } from '@/lib/trail/changes-since';

const now = new Date('2026-11-28T10:00:00Z');
const entry = (coalesce?: string) => ({
  command: 'round.publish',
  actor: { id: SYSTEM_PERSON_ID, name: '系统' },
  now,
  ip: '',
  id: 'x',
  cityId: null,
  coalesce,
});
const act = (coalesce?: string) => db.$transaction((tx) => recordTrail(tx, [entry(coalesce)]));

test('who has seen nothing is told to look', async () => {
  expect((await changesSince(null)).isChanged).toBe(true);
});

test('what is committed after a look is a change, and seen once it is looked at again', async () => {
  const { snapshot } = await changesSince(null);
  expect((await changesSince(snapshot)).isChanged).toBe(false);
  await act();
  const later = await changesSince(snapshot);
  expect(later.isChanged).toBe(true);
  expect((await changesSince(later.snapshot)).isChanged).toBe(false);
});

test('what somebody saves while typing is none', async () => {
  const { snapshot } = await changesSince(null);
  await act('field');
  expect((await changesSince(snapshot)).isChanged).toBe(false);
});

test('what began before the look and ends after it is a change, though later ones are seen already', async () => {
  let seen = '';
  await db.$transaction(async (tx: Tx) => {
    await recordTrail(tx, [entry()]);
    await act();
    const { snapshot } = await changesSince(null);
    expect((await changesSince(snapshot)).isChanged).toBe(false);
    seen = snapshot;
  });
  expect(seen).not.toBe('');
  expect((await changesSince(seen)).isChanged).toBe(true);
});
