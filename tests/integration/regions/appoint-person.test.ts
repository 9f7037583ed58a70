import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { appointPerson } from '@/lib/regions/appoint-person';
import { signInState } from '@/lib/regions/people-list';
import { appointedPeople, peopleFile } from '@/lib/regions/people-queries';
import { actorWith, at, createCity, createPerson, testNow } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';

let home: Awaited<ReturnType<typeof createCity>>;
let administrator: Actor;
const address = () => `${randomUUID()}@example.cn`;

beforeAll(async () => {
  home = await createCity('甲市');
  administrator = await actorWith('SECURITY_ADMINISTRATOR', home.city, '管理员');
});

describe('appointPerson', () => {
  it('makes a person not known yet and sends the link', async () => {
    const email = address();
    const { id } = await appointPerson(
      { regionId: home.district.id, role: 'OFFICER', email, name: '沈洁', title: '科员' },
      at(administrator),
    );
    expect(await db.roleGrant.findFirst({ where: { personId: id } })).toMatchObject({
      role: 'OFFICER',
      regionId: home.district.id,
      title: '科员',
      revokedAt: null,
    });
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: email } });
    expect(letter.body).toContain('/invitation/');
  });

  it('gives somebody known another role without a new link when there is a password', async () => {
    const known = await db.person.update({
      where: { id: (await createPerson()).id },
      data: { passwordHash: 'x', passwordChangedAt: testNow },
    });
    const { id } = await appointPerson(
      { regionId: home.city.id, role: 'OBSERVER', email: known.email, name: '别名' },
      at(administrator),
    );
    expect(id).toBe(known.id);
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: known.email } })).body).not.toContain('/invitation/');
    expect((await db.person.findUniqueOrThrow({ where: { id } })).name).toBe(known.name);
  });

  it('refuses a role held already, and leaves nothing behind', async () => {
    const email = address();
    const input = { regionId: home.district.id, role: 'OFFICER', email, name: '沈洁' } as const;
    await appointPerson(input, at(administrator));
    await expect(appointPerson(input, at(administrator))).rejects.toMatchObject({
      kind: 'refused',
      problems: [{ code: 'regions.problems.roleHeld' }],
    });
    expect(await db.letter.count({ where: { toEmail: email } })).toBe(1);
  });
});

describe('appointedPeople', () => {
  it('lists the roles of one’s own subtree, and another city’s to nobody else', async () => {
    const other = await createCity('乙市');
    await appointPerson(
      { regionId: home.street.id, role: 'OFFICER', email: address(), name: '街道干部' },
      at(administrator),
    );
    const list = (actor: Actor, query: Record<string, string>) => appointedPeople(query, at(actor));
    const { rows } = (await list(administrator, { q: '街道' })).page;
    expect(rows).toMatchObject([{ person: { name: '街道干部' }, region: { name: home.street.name } }]);
    expect(rows.map(({ person }) => signInState(person, testNow))).toEqual(['invited']);
    const file = (actor: Actor) => peopleFile({ q: '街道' }, at(actor));
    expect(await rowsOf(await file(administrator))).toMatchObject([{ 姓名: '街道干部', 登录状态: '待设置密码' }]);
    const stranger = await actorWith('SECURITY_ADMINISTRATOR', other.city);
    expect((await list(stranger, { q: '街道' })).page).toMatchObject({ total: 0, rows: [] });
    expect(await rowsOf(await file(stranger))).toEqual([]);
    const officer = await actorWith('OFFICER', home.city);
    await expect(list(officer, {})).rejects.toMatchObject({ kind: 'not-found' });
    await expect(file(officer)).rejects.toMatchObject({ kind: 'not-found' });
  });
});
