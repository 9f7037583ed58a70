import { beforeEach, expect, it } from 'vitest';
import { db } from '@/lib/db/client';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { acceptInvitation } from '@/lib/people/accept-invitation';
import { changePassword } from '@/lib/people/change-password';
import { openInvitation } from '@/lib/people/invitation-token';
import { hashPassword } from '@/lib/people/password';
import { at, plainActor, testNow } from '@/tests/factories/people';

const numbered = (count: number): string => `Hubin-lake-${count}`;
const used = { kind: 'refused', problems: [{ code: 'people.problems.passwordUsed', field: 'password' }] };
const minutes = (count: number) => new Date(testNow.getTime() + count * 60_000);
let actor: Actor & { personId: string };

beforeEach(async () => {
  actor = await plainActor('陈静');
  await db.person.update({ where: { id: actor.personId }, data: { passwordHash: await hashPassword(numbered(0)) } });
});

const change = (from: number, to: number, now = minutes(to)) =>
  changePassword({ current: numbered(from), password: numbered(to), repeated: numbered(to) }, at(actor, now));

it('takes none of the last five passwords again, the present one among them, and the sixth before', async () => {
  await expect(change(0, 0)).rejects.toMatchObject(used);
  for (const next of [1, 2, 3, 4]) await change(next - 1, next);
  for (const before of [0, 1, 2, 3, 4]) await expect(change(4, before, minutes(9))).rejects.toMatchObject(used);
  await change(4, 5);
  await change(5, 0, minutes(9));
  expect(await db.formerPassword.count({ where: { personId: actor.personId } })).toBe(4);
});

it('holds for a link as well, and keeps hashes only', async () => {
  await change(0, 1);
  const token = await openInvitation(db, { personId: actor.personId }, testNow);
  const again = { token, password: numbered(0), repeated: numbered(0) };
  await expect(acceptInvitation(again, at(visitor))).rejects.toMatchObject(used);
  const fresh = { token, password: numbered(2), repeated: numbered(2) };
  await acceptInvitation(fresh, at(visitor));
  const kept = await db.formerPassword.findMany({ where: { personId: actor.personId } });
  expect(kept.map(({ hash }) => hash.startsWith('$argon2id$'))).toEqual([true, true]);
});
