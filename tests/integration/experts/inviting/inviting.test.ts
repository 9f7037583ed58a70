import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { acceptExpertInvitation } from '@/lib/experts/inviting/accept-expert-invitation';
import { declineExpertInvitation } from '@/lib/experts/inviting/decline-expert-invitation';
import { inviteExpert } from '@/lib/experts/inviting/invite-expert';
import { expertInvitations, invitationOfLetter } from '@/lib/experts/inviting/queries';
import { visitor } from '@/lib/kernel/actor';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

const { city, district, street } = await createCity('甲市');
const keeper = await actorWith('OFFICER', district, '区民政干部');
const later = { actor: visitor, now: new Date(testNow.getTime() + 3_600_000) };
const invite = (email: string) =>
  inviteExpert({ cityId: city.id, email, name: '吴老师', kind: 'FINANCE', termTo: '2099-12-31' }, at(keeper));

async function tokenTo(email: string): Promise<string> {
  const { body } = await db.letter.findFirstOrThrow({ where: { toEmail: email }, orderBy: { createdAt: 'desc' } });
  return /expert-invitations\/([\w.-]+)/.exec(body)?.[1] ?? '';
}

test('there is no account before somebody accepts; then there is one, on the roster for the term', async () => {
  await invite('wu@example.cn');
  expect(await db.person.count({ where: { email: 'wu@example.cn' } })).toBe(0);
  const token = await tokenTo('wu@example.cn');
  expect(await invitationOfLetter({ token }, later)).toMatchObject({
    name: '吴老师',
    cityName: '甲市',
    status: 'OPEN',
  });
  await acceptExpertInvitation({ token }, later);
  const person = await db.person.findUniqueOrThrow({ where: { email: 'wu@example.cn' }, include: { experts: true } });
  expect(person.experts).toMatchObject([{ cityId: city.id, kind: 'FINANCE', termTo: '2099-12-31', status: 'ACTIVE' }]);
  expect(await db.letter.count({ where: { toEmail: 'wu@example.cn', body: { contains: '/invitation/' } } })).toBe(1);
});

test('whoever declines leaves a reason and no address, and no conflict', async () => {
  const { id } = await invite('qian@example.cn');
  const token = await tokenTo('qian@example.cn');
  await declineExpertInvitation({ token, cause: 'NO_TIME', note: '下半年出国。' }, later);
  const row = await db.expertInvitation.findUniqueOrThrow({ where: { id } });
  expect(row).toMatchObject({ email: '', declinedFor: 'NO_TIME', note: '下半年出国。' });
  expect(await db.person.count({ where: { email: 'qian@example.cn' } })).toBe(0);
  expect(await db.conflictOfInterest.count()).toBe(0);
  expect(await expertInvitations({}, at(keeper))).toMatchObject([{ id, status: 'DECLINED', mayRemind: false }]);
});

test('a link that was made up opens nothing, and the list is the keepers’ alone', async () => {
  const { id } = await invite('sun@example.cn');
  for (const token of ['x', `${id}.${'a'.repeat(32)}`])
    await expect(invitationOfLetter({ token }, later)).rejects.toMatchObject({ kind: 'not-found' });
  const elsewhere = await createCity('乙市');
  for (const stranger of [
    await actorWith('OFFICER', elsewhere.city, '乙市干部'),
    await actorWith('OFFICER', street, '街道干部'),
    await actorWith('OBSERVER', city, '监督员'),
    visitor,
  ])
    expect(await expertInvitations({}, at(stranger))).toEqual([]);
});
