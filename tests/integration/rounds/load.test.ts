import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { roundById } from '@/lib/rounds/load';
import { createCity } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

test('a round comes with its region and its parsed rules', async () => {
  const { district } = await createCity();
  const { id } = await createRound({ region: district });
  const round = await roundById(db, { roundId: id });
  expect(round?.region.path).toBe(district.path);
  expect(round?.terms.perProjectCapFen).toBe(20_000_000n);
  expect(round?.terms.eligibility.at(-1)).toMatchObject({ kind: 'withinRegion', regionPath: district.path });
});

test('an unknown round is nothing', async () => {
  expect(await roundById(db, { roundId: 'nowhere' })).toBeNull();
});
