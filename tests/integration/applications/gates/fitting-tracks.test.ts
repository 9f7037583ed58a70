import { expect, it } from 'vitest';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { db } from '@/lib/db/client';
import { at, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';

it('tells before anyone types which track is for the organisation, and why another is not', async () => {
  const { organisation, owner, district } = await scene();
  await db.organisation.update({ where: { id: organisation.id }, data: { type: 'FILED' } });
  const main = await createRound({
    region: district,
    terms: { eligibility: [{ kind: 'organisationTypes', types: ['SOCIAL_GROUP'] }] },
  });
  const track = await createRound({
    region: district,
    terms: {
      eligibility: [
        { kind: 'organisationTypes', types: ['FILED'] },
        { kind: 'declared', key: 'tax', text: '依法纳税' },
      ],
    },
  });
  await db.round.update({ where: { id: track.id }, data: { mainRoundId: main.id, trackName: '备案团队赛道' } });
  const chances = await chancesIn({ round: main.id }, at(owner));
  expect(chances.tracks).toMatchObject([
    { track: { id: main.id, isCurrent: true }, fits: [{ fit: 'not', shut: [{ kind: 'organisationTypes' }] }] },
    { track: { id: track.id, trackName: '备案团队赛道' }, fits: [{ fit: 'may', shut: [] }] },
  ]);
  expect((await chancesIn({ round: main.id }, at(await plainActor()))).tracks[0]?.fits).toEqual([]);
});
