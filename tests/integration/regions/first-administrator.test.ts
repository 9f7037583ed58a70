import { expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { systemActor, visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { loadActor } from '@/lib/people/load-actor';
import { signIn } from '@/lib/people/sign-in';
import { firstAdministrator } from '@/lib/regions/first-administrator';
import { at, plainActor, testNow } from '@/tests/factories/people';

it('makes the one above all regions, once, and only for the installation itself', async () => {
  const input = { role: 'SECURITY_ADMINISTRATOR', email: 'Admin@example.cn', name: '首位管理员' } as const;
  await expect(firstAdministrator(input, at(await plainActor()))).rejects.toMatchObject({ kind: 'forbidden' });
  await expect(firstAdministrator(input, at(visitor))).rejects.toMatchObject({ kind: 'signed-out' });

  const { link } = await firstAdministrator(input, at(systemActor));
  const token = link.split('/').at(-1) ?? '';
  await acceptInvitation({ token, password: 'Hubin-2026', repeated: 'Hubin-2026' }, at(visitor));
  const { sessionId } = await signIn({ email: 'admin@example.cn', password: 'Hubin-2026' }, at(visitor));
  expect((await loadActor(sessionId ?? '', testNow))?.grants).toEqual([
    { role: 'SECURITY_ADMINISTRATOR', regionId: null, regionPath: '/', cityId: null },
  ]);
  expect(
    JSON.stringify(await db.trailEntry.findMany({ where: { command: 'person.firstAdministrator' } })),
  ).not.toContain(token);

  await expect(
    firstAdministrator({ ...input, email: 'second@example.cn', name: '第二位' }, at(systemActor)),
  ).rejects.toMatchObject({ problems: [{ code: 'regions.problems.administratorExists' }] });
});
