import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { Prisma } from '@/lib/db/generated/client';
import { visitor } from '@/lib/kernel/actor';
import { changeAndRecord, recordTrail, type TrailEntry } from '@/lib/kernel/record-trail';
import { destroyDataKeys } from '@/lib/vault/data-keys';
import { sealSaid } from '@/lib/vault/said';
import { testNow } from '@/tests/factories/people';
import { asOwner } from '@/tests/support/as-owner';
import { saidWith } from '@/tests/support/said-with';

const reason = '张三来电 13812345678，要求撤回';
let last = 0;
const entry = (more: Partial<TrailEntry> = {}): TrailEntry => ({
  command: 'test.act',
  actor: { id: visitor.personId, name: '' },
  now: testNow,
  ip: '',
  id: `said-${(last += 1)}`,
  cityId: null,
  ...more,
});

async function done(more: Partial<TrailEntry> = {}) {
  const act = entry({ said: { reason }, ...more });
  await recordTrail(db, [act]);
  const row = await db.trailEntry.findFirstOrThrow({ where: { entityId: act.id }, include: { text: true } });
  return { ...row, said: () => saidWith(act.command, act.id) };
}

test('what was written stands beside its entry, sealed; the entry has nothing of it but a digest', async () => {
  const { detail, text, said } = await done({ detail: { kind: 'x' } });
  expect(detail).toEqual({ kind: 'x', said: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(text?.text).toMatch(/^gc1\./);
  expect(await said()).toEqual({ reason });
});

test('the same words have another digest each time, so that nobody guesses them', async () => {
  const [one, other] = [await done(), await done()];
  expect(one.detail).not.toEqual(other.detail);
});

test('destroying its key erases one and leaves the others; entry and row stay as they are', async () => {
  const [one, other] = [await done(), await done()];
  expect(await destroyDataKeys(db, [`entry:${one.id}`], testNow)).toBe(1);
  expect([await one.said(), await other.said()]).toEqual(['erased', { reason }]);
  const row = await db.trailEntry.findUniqueOrThrow({ where: { id: one.id }, include: { text: true } });
  expect([row.detail, row.text]).toEqual([one.detail, one.text]);
});

test('other words under a key of its own are told from those of the act, and so is their absence', async () => {
  const [one, other] = [await done(), await done()];
  const forged = sealSaid(one.id, { reason: '另有原因' });
  await destroyDataKeys(db, [`entry:${one.id}`], testNow);
  await db.dataKey.create({
    data: { ...pick(forged.key), wrapped: new Uint8Array(forged.key.wrapped), createdAt: testNow },
  });
  await asOwner(async (tx) => {
    await tx.trailText.update({ where: { id: one.id }, data: { text: forged.text } });
    await tx.trailText.delete({ where: { id: other.id } });
  });
  expect([await one.said(), await other.said()]).toEqual(['altered', 'altered']);
});

const pick = ({ id, subject, master }: ReturnType<typeof sealSaid>['key']) => ({ id, subject, master });

test('where nothing was written there is nothing: no row, no key, no digest', async () => {
  const keys = await db.dataKey.count();
  expect(await done({ said: { reason: '', note: undefined } })).toMatchObject({ detail: null, text: null });
  expect(await db.dataKey.count()).toBe(keys);
});

test('entries that fall into one keep the words of the first', async () => {
  const [first, second] = [
    entry({ said: { q: '甲' }, coalesce: 'one' }),
    entry({ said: { q: '乙' }, coalesce: 'one' }),
  ];
  await recordTrail(db, [first]);
  const keys = await db.dataKey.count();
  await recordTrail(db, [second, entry()]);
  expect(await saidWith(first.command, first.id)).toEqual({ q: '甲' });
  expect(await db.trailEntry.count({ where: { entityId: second.id } })).toBe(0);
  expect(await db.dataKey.count()).toBe(keys);
});

test('a change of one statement takes its words along, or none', async () => {
  const [kept, lost] = [entry({ said: { reason } }), entry({ said: { reason } })];
  const ctes = Prisma.sql`"changed" AS (SELECT 1)`;
  await changeAndRecord(db, { ctes, rows: 1 }, [kept]);
  expect(await saidWith(kept.command, kept.id)).toEqual({ reason });
  const before = await db.trailText.count();
  await expect(changeAndRecord(db, { ctes, rows: 2 }, [lost])).rejects.toThrow();
  expect(await db.trailText.count()).toBe(before);
});
