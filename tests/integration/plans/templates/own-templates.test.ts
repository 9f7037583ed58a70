import { expect, test } from 'vitest';
import { describeOwnTemplate } from '@/lib/plans/templates/describe-own-template';
import { restoreOwnTemplate } from '@/lib/plans/templates/restore-own-template';
import { retireOwnTemplate } from '@/lib/plans/templates/retire-own-template';
import { createRound } from '@/lib/rounds/creating/create-round';
import { replaceOwnTemplate } from '@/lib/rounds/templates/replace-own-template';
import { at } from '@/tests/factories/people';
import { createRound as roundOf } from '@/tests/factories/rounds';
import { observer, officer, place, saved, stranger, streetOfficer } from './template-edit-scene';

test('a retired template begins nothing and is not replaced, until it is restored', async () => {
  const { id, version } = await saved();
  const fresh = { template: `own:${id}`, regionId: place.district.id, year: '2027', title: '2027 年公益创投' };
  const retired = await retireOwnTemplate({ templateId: id, version }, at(officer));
  expect(retired.retiredAt).not.toBeNull();
  await expect(retireOwnTemplate({ templateId: id, version: retired.version }, at(officer))).rejects.toMatchObject({
    kind: 'refused',
  });
  await expect(createRound(fresh, at(officer))).rejects.toMatchObject({
    kind: 'not-found',
  });
  const round = await roundOf({ region: place.district });
  await expect(
    replaceOwnTemplate({ roundId: round.id, template: `${id}:${retired.version}` }, at(officer)),
  ).rejects.toMatchObject({ kind: 'refused', problems: [{ code: 'templates.problems.retired' }] });
  const restored = await restoreOwnTemplate({ templateId: id, version: retired.version }, at(officer));
  expect(restored.retiredAt).toBeNull();
  await expect(restoreOwnTemplate({ templateId: id, version: restored.version }, at(officer))).rejects.toMatchObject({
    kind: 'refused',
  });
});

test.each([
  ['describing', describeOwnTemplate],
  ['retiring', retireOwnTemplate],
] as const)(
  '%s: officers below see it but may not, strangers do not find it, of two at once one wins',
  async (_act, act) => {
    const template = await saved();
    const input = { templateId: template.id, version: template.version, name: '新名称', description: '' };
    await expect(act(input, at(streetOfficer))).rejects.toMatchObject({ kind: 'forbidden' });
    await expect(act(input, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
    await expect(act(input, at(observer))).rejects.toMatchObject({ kind: 'not-found' });
    expect(await act(input, at(officer))).toMatchObject({ id: template.id, version: 2 });
    await expect(describeOwnTemplate(input, at(officer))).rejects.toMatchObject({ kind: 'conflict' });
  },
);
