import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { createTopic } from '@/lib/topics/create-topic';
import { at } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';

let place: Awaited<ReturnType<typeof contractPlace>>;
beforeAll(async () => {
  place = await contractPlace();
});

const facts = { title: '高龄独居老人助餐', indicative: '60,000' };

async function create(typed: object) {
  const { id: roundId, version } = await createRound({ region: place.district, status: 'DRAFT' });
  return createTopic({ roundId, version, ...facts, ...typed } as never, at(place.officer));
}

test.each(['\u200B', '\u202E \uFEFF', '\u00AD\u3164', '\u2800\u000B'])('a title of %j is blank', async (title) => {
  await expect(create({ title })).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ code: 'kernel.problems.required', field: 'title' }],
  });
});

test('what is kept is clean: one line where one line is asked, one kind of line end elsewhere', async () => {
  const { id } = await create({ title: ' 助\u200B餐\r\n点\u202E ', description: '第一段\r\n第二段\u000B尾\uFEFF' });
  expect(await db.topic.findUniqueOrThrow({ where: { id } })).toMatchObject({
    title: '助餐 点',
    description: '第一段\n第二段\n尾',
  });
});

test('the length is that of what is kept', async () => {
  await expect(create({ title: '字\u200B'.repeat(60) })).resolves.toMatchObject({ title: '字'.repeat(60) });
});

test.each(['\uD800', '助\uDC00餐', '助\u0000餐'])('%j is refused at its field', async (description) => {
  await expect(create({ description })).rejects.toMatchObject({
    kind: 'invalid',
    problems: [{ code: 'kernel.problems.unreadable', field: 'description' }],
  });
});

test.each(['2147483648', '', '1e3', 9e15])('a version %j is refused, never asked of the database', async (version) => {
  await expect(create({ version })).rejects.toMatchObject({ kind: 'invalid', problems: [{ field: 'version' }] });
});
