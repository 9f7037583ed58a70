import { expect, test } from 'vitest';
import { deadlinesOfMine } from '@/lib/inbox/deadlines-of-mine';
import { at } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

test('one’s own deadlines, in every role, and nobody else’s', async () => {
  const { application, round, owner, editor, officer, foreignOfficer, stranger } = await scene();
  const key = `application:${application.id}`;
  const keysOf = async (actor: typeof owner) => (await deadlinesOfMine({}, at(actor))).map((one) => one.key);
  const [mine] = await deadlinesOfMine({}, at(owner));
  expect(mine).toMatchObject({ key, dueAt: round.closesAt });
  expect(await keysOf(editor)).toContain(key);
  for (const actor of [officer, foreignOfficer, stranger]) expect(await keysOf(actor)).not.toContain(key);
  const both = { ...officer, memberships: owner.memberships };
  expect(await keysOf(both)).toContain(key);
});
