import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { setTimetable } from '@/lib/rounds/settings/set-timetable';
import { at } from '@/tests/factories/people';
import { changeTerms } from '@/tests/factories/rounds';
import { draftEdit } from '@/tests/support/draft-edit';

const typed = {
  opensAt: '2026-04-01T09:00',
  closesAt: '2026-04-30T17:00',
  reviewFrom: '2026-05-06',
  reviewTo: '2026-05-20',
  executionFrom: '2026-06-01',
  executionTo: '2026-12-31',
};
const setting = draftEdit(setTimetable, ({ id, version }) => ({ ...typed, roundId: id, version }));

test('times of day are Shanghai time', async () => {
  const { id, version } = await setting.draft();
  await setTimetable({ ...typed, roundId: id, version }, at(setting.officer));
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({
    opensAt: new Date('2026-04-01T01:00:00Z'),
    closesAt: new Date('2026-04-30T09:00:00Z'),
    executionTo: '2026-12-31',
  });
});

test('a draft may leave dates open', async () => {
  const { id, version } = await setting.draft();
  const open = { opensAt: '', closesAt: '', reviewFrom: '', reviewTo: '', executionFrom: '', executionTo: '' };
  await setTimetable({ ...open, roundId: id, version }, at(setting.officer));
  expect(await db.round.findUnique({ where: { id } })).toMatchObject({ opensAt: null, reviewFrom: null });
});

test('every wrong order is named', async () => {
  const { id, version } = await setting.draft();
  const wrong = { ...typed, closesAt: '2026-04-01T08:00', reviewTo: '2026-05-01', executionTo: '2026-05-31' };
  await expect(setTimetable({ ...wrong, roundId: id, version }, at(setting.officer))).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ field: 'closesAt' }, { field: 'reviewTo' }, { field: 'executionTo' }],
  });
});

test('where the time counts from the agreement, no days are kept', async () => {
  const draft = await setting.draft();
  await changeTerms(draft, { executionMonths: { least: 0, most: 6 } });
  await setTimetable({ ...typed, roundId: draft.id, version: draft.version }, at(setting.officer));
  expect(await db.round.findUnique({ where: { id: draft.id } })).toMatchObject({
    reviewTo: '2026-05-20',
    executionFrom: null,
    executionTo: null,
  });
});
