import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import type { Actor } from '@/lib/kernel/actor';
import { appointPerson } from '@/lib/regions/appointments/appoint-person';
import { confirmAppointment } from '@/lib/regions/appointments/confirm-appointment';
import { signInState } from '@/lib/regions/appointments/people-list';
import { appointedPeople, peopleFile } from '@/lib/regions/appointments/people-queries';
import { openAppointments } from '@/lib/regions/appointments/queries';
import { refuseAppointment } from '@/lib/regions/appointments/refuse-appointment';
import { withdrawAppointment } from '@/lib/regions/appointments/withdraw-appointment';
import { actorWith, at, createCity, createPerson, testNow } from '@/tests/factories/people';
import { rowsOf } from '@/tests/support/list-file';
import { indexOfPhone } from '@/tests/support/numbers';
import { some } from '@/tests/support/some';
import { openedAccount } from './opened-account';

type Home = Awaited<ReturnType<typeof createCity>>;
const address = () => `${randomUUID()}@example.cn`;
const officer = (home: Home, email = address()) =>
  ({ regionId: home.district.id, role: 'OFFICER', email, name: '沈洁', title: '科员' }) as const;
const refusedWith = (code: string) => ({ kind: 'refused', problems: [{ code }] });
const grantsOf = (email: string) => db.roleGrant.findMany({ where: { person: { email }, revokedAt: null } });

/** A city with so many security administrators who can sign in. */
async function cityWith(count: 1 | 2) {
  const home = await createCity('甲市');
  const administrators = [];
  for (let index = 0; index < count; index += 1)
    administrators.push(await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', home.city, `管理员${index}`)));
  const [first, second] = administrators;
  if (!first) throw new Error('a city without administrators');
  return { home, first, second: second ?? first };
}

describe('one security administrator', () => {
  let here: Awaited<ReturnType<typeof cityWith>>;
  beforeAll(async () => {
    here = await cityWith(1);
  });

  it('appoints at once, which is marked', async () => {
    const input = officer(here.home);
    const { id, status } = await appointPerson(input, at(here.first));
    expect(status).toBe('SINGLE_HANDED');
    expect(await grantsOf(input.email)).toMatchObject([{ role: 'OFFICER', title: '科员' }]);
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: input.email } });
    expect(letter.body).toContain('/invitation/');
    expect((await openAppointments({}, at(here.first))).alone.map((row) => [row.id, row.moves])).toContainEqual([
      id,
      ['revoke'],
    ]);
    expect(await rowsOf(await peopleFile({ q: input.email }, at(here.first)))).toMatchObject([
      { 办理方式: '单人办理' },
    ]);
  });

  it('does not count who has set no password yet', async () => {
    const { home, first } = await cityWith(1);
    await actorWith('SECURITY_ADMINISTRATOR', home.city, '尚未登录');
    expect(await appointPerson(officer(home), at(first))).toMatchObject({ status: 'SINGLE_HANDED' });
  });

  it('gives somebody known another role without a new link when there is a password', async () => {
    const known = await db.person.update({
      where: { id: (await createPerson()).id },
      data: { passwordHash: 'x', passwordChangedAt: testNow },
    });
    const input = { regionId: here.home.city.id, role: 'OBSERVER', email: known.email, name: '别名' } as const;
    expect(await appointPerson(input, at(here.first))).toMatchObject({ personId: known.id });
    const letter = await db.letter.findFirstOrThrow({ where: { toEmail: known.email } });
    expect(letter.body).not.toContain('/invitation/');
    expect((await db.person.findUniqueOrThrow({ where: { id: known.id } })).name).toBe(known.name);
  });

  it('is refused a role held already, and leaves nothing behind', async () => {
    const input = officer(here.home);
    await appointPerson(input, at(here.first));
    await expect(appointPerson(input, at(here.first))).rejects.toMatchObject(refusedWith('regions.problems.roleHeld'));
    expect(await db.letter.count({ where: { toEmail: input.email } })).toBe(1);
  });

  it('makes no officer of themselves, under whatever account', async () => {
    const { email } = await db.person.findUniqueOrThrow({ where: { id: here.first.personId } });
    for (const own of [email, email.replace('@', '+office@')])
      await expect(appointPerson(officer(here.home, own), at(here.first))).rejects.toMatchObject(
        refusedWith('regions.problems.ownAppointment'),
      );
    const namesake = await db.person.create({
      data: { email: address(), name: '同号', phoneIndex: await indexOfPhone('13800009911'), createdAt: testNow },
    });
    await db.person.update({
      where: { id: here.first.personId },
      data: { phoneIndex: await indexOfPhone('13800009911') },
    });
    await expect(appointPerson(officer(here.home, namesake.email), at(here.first))).rejects.toMatchObject(
      refusedWith('regions.problems.ownAppointment'),
    );
  });
});

describe('two security administrators', () => {
  let here: Awaited<ReturnType<typeof cityWith>>;
  beforeAll(async () => {
    here = await cityWith(2);
  });

  it('appoint together: it waits, the other is told, and nobody confirms what they proposed', async () => {
    const input = officer(here.home);
    const { id: appointmentId, status } = await appointPerson(input, at(here.first));
    expect([status, await grantsOf(input.email)]).toEqual(['WAITING', []]);
    expect(await db.person.count({ where: { email: input.email } })).toBe(0);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: here.second.personId } });
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: email } })).subject).toContain('任命等待确认');

    const moves = async (actor: Actor) =>
      (await openAppointments({}, at(actor))).waiting.find(({ id }) => id === appointmentId)?.moves;
    expect(await moves(here.first)).toEqual(['withdraw']);
    expect(await moves(here.second)).toEqual(['confirm', 'refuse']);
    const word = { appointmentId, version: 1 };
    await expect(confirmAppointment(word, at(here.first))).rejects.toMatchObject({ kind: 'forbidden' });
    await confirmAppointment(word, at(here.second));
    expect(await grantsOf(input.email)).toMatchObject([{ role: 'OFFICER', title: '科员' }]);
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: input.email } })).body).toContain('/invitation/');
    expect(await rowsOf(await peopleFile({ q: input.email }, at(here.first)))).toMatchObject([
      { 办理方式: '双人办理' },
    ]);
  });

  it('of a yes, a no and a withdrawal of one moment one counts', async () => {
    for (let round = 0; round < 3; round += 1) {
      const input = officer(here.home);
      const { id: appointmentId } = await appointPerson(input, at(here.first));
      const word = { appointmentId, version: 1 };
      const third = await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', here.home.city, '第三位'));
      const outcomes = await Promise.allSettled([
        confirmAppointment(word, at(here.second)),
        confirmAppointment(word, at(third)),
        refuseAppointment({ ...word, reason: '暂缓。' }, at(third)),
        withdrawAppointment(word, at(here.first)),
      ]);
      expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      const { status } = await db.appointment.findUniqueOrThrow({ where: { id: appointmentId } });
      expect((await grantsOf(input.email)).length).toBe(status === 'IN_FORCE' ? 1 : 0);
    }
  });

  it('a no is told to whoever proposed it, with its reason, and ends what was in force single-handed', async () => {
    const { home, first } = await cityWith(1);
    const input = officer(home);
    const { id: appointmentId } = await appointPerson(input, at(first));
    const second = await openedAccount(await actorWith('SECURITY_ADMINISTRATOR', home.city, '第二位'));
    await refuseAppointment({ appointmentId, version: 1, reason: '该同志已调离。' }, at(second));
    expect(await grantsOf(input.email)).toEqual([]);
    const { email } = await db.person.findUniqueOrThrow({ where: { id: first.personId } });
    expect((await db.letter.findFirstOrThrow({ where: { toEmail: email } })).body).toContain('该同志已调离。');
  });

  it('find what was single-handed before there were two, each but what they proposed or are', async () => {
    const { home, first } = await cityWith(1);
    const input = officer(home);
    const { id } = await appointPerson(input, at(first));
    const { email } = await db.person.findUniqueOrThrow({ where: { id: (await createPerson('第二位')).id } });
    await appointPerson({ regionId: home.city.id, role: 'SECURITY_ADMINISTRATOR', email, name: '第二位' }, at(first));
    const { id: personId } = await db.person.findUniqueOrThrow({ where: { email } });
    const second = { ...first, personId };
    const alone = some((await openAppointments({}, at(second))).alone);
    expect(alone.map((row) => [row.role, row.moves])).toEqual([
      ['OFFICER', ['confirm', 'refuse', 'revoke']],
      ['SECURITY_ADMINISTRATOR', []],
    ]);
    await confirmAppointment({ appointmentId: id, version: 1 }, at(second));
    expect(await db.appointment.findUniqueOrThrow({ where: { id } })).toMatchObject({ status: 'IN_FORCE' });
    expect((await openAppointments({}, at(first))).alone).toHaveLength(1);
  });

  it('a role cannot be proposed by two who would be one', async () => {
    const constraint = db.appointment.create({
      data: {
        ...officer(here.home),
        regionId: here.home.city.id,
        status: 'IN_FORCE',
        proposedById: here.first.personId,
        decidedById: here.first.personId,
        proposedAt: testNow,
      },
    });
    await expect(constraint).rejects.toThrow('Appointment_second_person');
  });
});

describe('appointedPeople and openAppointments', () => {
  it('list the roles of one’s own subtree, and another city’s to nobody else', async () => {
    const { home, first } = await cityWith(1);
    const other = await createCity('乙市');
    await appointPerson({ ...officer(home), regionId: home.street.id, name: '街道干部' }, at(first));
    const list = (actor: Actor, query: Record<string, string>) => appointedPeople(query, at(actor));
    const { rows } = (await list(first, { q: '街道' })).page;
    expect(rows).toMatchObject([{ person: { name: '街道干部' }, region: { name: home.street.name } }]);
    expect(rows.map(({ person }) => signInState(person, testNow))).toEqual(['invited']);
    const file = (actor: Actor) => peopleFile({ q: '街道' }, at(actor));
    expect(await rowsOf(await file(first))).toMatchObject([{ 姓名: '街道干部', 登录状态: '待设置密码' }]);
    const stranger = await actorWith('SECURITY_ADMINISTRATOR', other.city);
    expect((await list(stranger, { q: '街道' })).page).toMatchObject({ total: 0, rows: [] });
    expect(await openAppointments({}, at(stranger))).toMatchObject({ counts: { waiting: 0, alone: 0 } });
    expect(await rowsOf(await file(stranger))).toEqual([]);
    for (const role of ['OFFICER', 'SYSTEM_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'] as const) {
      const actor = await actorWith(role, home.city);
      await expect(list(actor, {})).rejects.toMatchObject({ kind: 'not-found' });
      await expect(file(actor)).rejects.toMatchObject({ kind: 'not-found' });
      await expect(openAppointments({}, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
    }
  });
});
