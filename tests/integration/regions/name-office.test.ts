import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { systemActor } from '@/lib/kernel/actor';
import { causing } from '@/lib/kernel/cause';
import { postLetter } from '@/lib/mail/post-letter';
import { wholeLetter } from '@/lib/mail/whole-letter';
import { nameOffice } from '@/lib/regions/name-office';
import { actorWith, at, createCity, testNow } from '@/tests/factories/people';

const text = { subject: '事项', body: '内容' };

test('a letter is signed by the office of whoever causes it, by the name of that day', async () => {
  const { city, street } = await createCity('甲市');
  const [officer, system] = [await actorWith('OFFICER', street), await actorWith('SYSTEM_ADMINISTRATOR', city)];
  const write = (email: string) =>
    db.$transaction((tx) =>
      causing({ actor: officer, ip: '', subject: null }, () =>
        postLetter(tx, { to: { email, name: '' }, text }, testNow),
      ),
    );
  await write('before@signed.example');
  const { version } = await db.region.findUniqueOrThrow({ where: { id: street.id } });
  await nameOffice({ regionId: street.id, version, officeName: '甲市某街道公共服务中心' }, at(system));
  await write('after@signed.example');
  const [before, after] = await db.letter.findMany({
    where: { toEmail: { endsWith: '@signed.example' } },
    orderBy: { toEmail: 'desc' },
  });
  expect([before && wholeLetter(before), after && wholeLetter(after)]).toEqual([
    '内容\n\n甲市某街道办事处',
    '内容\n\n甲市某街道公共服务中心',
  ]);
});

test('what nobody of an office causes is signed by that of the round it is about', async () => {
  const { district } = await createCity('乙市');
  const email = 'round@signed.example';
  await db.$transaction((tx) =>
    causing({ actor: systemActor, ip: '', subject: { regionId: 'x', round: { regionId: district.id } } }, () =>
      postLetter(tx, { to: { email, name: '' }, text }, testNow),
    ),
  );
  expect(await db.letter.findFirst({ where: { toEmail: email } })).toMatchObject({ signedBy: '乙市某区民政局' });
});
