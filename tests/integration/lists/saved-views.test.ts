import { beforeAll, expect, test } from 'vitest';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { ownViews } from '@/lib/lists/views/own-views';
import { removeView } from '@/lib/lists/views/remove-view';
import { renameView } from '@/lib/lists/views/rename-view';
import { saveView } from '@/lib/lists/views/save-view';
import { at, plainActor } from '@/tests/factories/people';

let [owner, other] = [] as unknown as [Actor, Actor];

beforeAll(async () => {
  [owner, other] = [await plainActor(), await plainActor()];
});

const names = async (actor: Actor, list: 'rounds' | 'funds' = 'rounds') =>
  (await ownViews({ list }, at(actor))).map(({ name }) => name);
const save = (name: string, actor = owner) =>
  saveView({ list: 'rounds', name, query: 'status=OPEN&sort=title&order=asc' }, at(actor));

test('a view is found again by its owner, in its list, and by nobody else', async () => {
  const { id, version } = await save('申报中');
  expect(await ownViews({ list: 'rounds' }, at(owner))).toEqual([
    { id, version, name: '申报中', query: 'status=OPEN&sort=title&order=asc' },
  ]);
  expect([await names(owner, 'funds'), await names(other), await names(visitor)]).toEqual([[], [], []]);
  await expect(renameView({ viewId: id, version, name: '别人的' }, at(other))).rejects.toMatchObject({
    kind: 'not-found',
  });
});

test('one name stands once; removed, it is free again', async () => {
  const { id: viewId, version } = await save('我的');
  await expect(save('我的')).rejects.toMatchObject({ kind: 'conflict' });
  expect(await save('我的', other)).toMatchObject({ name: '我的' });
  await removeView({ viewId, version }, at(owner));
  expect(await names(owner)).not.toContain('我的');
  const again = await save('我的');
  await expect(
    renameView({ viewId: again.id, version: again.version, name: '申报中' }, at(owner)),
  ).rejects.toMatchObject({ kind: 'conflict' });
  await renameView({ viewId: again.id, version: again.version, name: '换个名' }, at(owner));
  expect(await names(owner)).toEqual(expect.arrayContaining(['申报中', '换个名']));
});

test('more than twenty are refused', async () => {
  const busy = await plainActor();
  for (let index = 0; index < 20; index += 1) await save(`视图${index}`, busy);
  await expect(save('多余的', busy)).rejects.toMatchObject({
    kind: 'refused',
    problems: [{ code: 'views.problems.tooMany', field: 'name' }],
  });
});
