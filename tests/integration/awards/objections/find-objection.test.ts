import { expect, test } from 'vitest';
import { acceptObjection } from '@/lib/awards/objections/accept-objection';
import { findObjection } from '@/lib/awards/objections/find-objection';
import { objectionReceipt } from '@/lib/awards/objections/objection-receipt';
import { settleObjection } from '@/lib/awards/objections/settle-objection';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow } from '@/tests/factories/awards';
import { objectedRound } from '@/tests/factories/objections';
import { at } from '@/tests/factories/people';
import { doorContract, never } from '@/tests/support/door-contract';

const contact = '13805710021';

async function objected(objector: Parameters<typeof objectedRound>[0] = { contact }) {
  const here = await objectedRound(objector);
  const { number } = await db.objection.findUniqueOrThrow({ where: { id: here.objectionId } });
  return { ...here, number: number ?? '' };
}
const anyone = never('anybody may look for an objection; the number and the contact are the key');

doorContract(findObjection, {
  fresh: async () => ({ by: visitor, input: { number: (await objected()).number, contact } }),
  result: {},
  trail: () => null,
  forbidden: anyone,
  outsiders: anyone,
  refused: {
    'awards.problems.notFoundByContact for another contact': ({ input }) => ({
      input: { ...input, contact: '13805710002' },
      field: 'number',
    }),
    'awards.problems.notFoundByContact for another number': ({ input }) => ({
      input: { ...input, number: 'YY-NOTHING' },
      field: 'number',
    }),
  },
  invalid: { number: ' ', contact: ' ' },
  version: never('nothing is changed; the number and the contact are all that is told'),
  again: 'done',
  race: never('two who look find the same receipt'),
  keeps: ['SignInThrottle'],
});

test('it is found however number and contact are typed; an anonymous tip by nobody', async () => {
  const { number, objectionId } = await objected();
  const typed = { number: ` ${number.toLowerCase()} `, contact: '138 0571 0021' };
  await expect(findObjection(typed, at(visitor))).resolves.toEqual({ id: objectionId });
  const tip = await objected({ objectorKind: 'ANONYMOUS', contact: '' });
  expect(tip.number).toMatch(/^YY-/);
  for (const guess of ['-', contact])
    await expect(findObjection({ number: tip.number, contact: guess }, at(visitor))).rejects.toMatchObject({
      kind: 'refused',
    });
});

test('the receipt says until when, then the answer, with what was handed in, and never who objected', async () => {
  const { objectionId, context } = await objected();
  const read = () => objectionReceipt({ objectionId }, at(visitor, decidingNow));
  expect(await read()).toMatchObject({
    status: 'RECEIVED',
    answer: '',
    dueAt: new Date('2026-03-14T15:59:59Z'),
    projectTitle: '入围项目1',
    text: expect.stringContaining('未开展过'),
  });
  await acceptObjection({ objectionId, version: 1 }, context);
  const finding = '经核查，志愿者已经落实';
  await settleObjection({ objectionId, version: 2, conclusion: 'DISMISSED', finding }, context);
  const settled = await read();
  expect(settled).toMatchObject({ status: 'DISMISSED', answer: finding });
  expect(JSON.stringify(settled)).not.toMatch(/周敏|13805710021/);
});

test('an anonymous tip is not answered', async () => {
  const { objectionId, context } = await objected({ objectorKind: 'ANONYMOUS', contact: '' });
  await acceptObjection({ objectionId, version: 1 }, context);
  await settleObjection({ objectionId, version: 2, conclusion: 'DISMISSED', finding: '已核查' }, context);
  expect(await objectionReceipt({ objectionId }, at(visitor))).toMatchObject({ status: 'DISMISSED', answer: '' });
});
