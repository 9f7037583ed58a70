import { expect, test } from 'vitest';
import { decisionsOfRound } from '@/lib/awards/deciding/decisions-of-round';
import { fileMinutes } from '@/lib/awards/deciding/file-minutes';
import { minutesFile } from '@/lib/awards/deciding/minutes-of-round';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow, decidingRound } from '@/tests/factories/awards';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { mightyElsewhere } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { somePdf, temporaryFiles } from '@/tests/support/files';

temporaryFiles();
const here = await decidingRound({ shortlisted: 1 });
const { round, officer, district } = here;
const input = { roundId: round.id, heldOn: '2026-03-01', about: '局务会第 3 次会议', file: somePdf('纪要.pdf') };

test('the minutes stand at the decisions and in the trail, for whoever runs or watches the round', async () => {
  const { minutesId } = await fileMinutes(input, at(officer, decidingNow));
  const observer = await actorWith('OBSERVER', district);
  for (const actor of [officer, observer]) {
    const { minutes } = await decisionsOfRound({ roundId: round.id }, at(actor, decidingNow));
    expect(minutes).toMatchObject([{ id: minutesId, heldOn: '2026-03-01', about: '局务会第 3 次会议' }]);
    expect(await minutesFile({ minutesId }, at(actor))).toMatchObject({ name: '纪要.pdf' });
  }
  const { mayFileMinutes } = await decisionsOfRound({ roundId: round.id }, at(observer, decidingNow));
  expect(mayFileMinutes).toBe(false);
  const { trail } = await roundCockpit({ roundId: round.id }, at(observer, decidingNow));
  expect(trail.map(({ command }) => command)).toContain('round.fileMinutes');
});

test('nobody else finds the file, another city’s officer and whoever applies among them', async () => {
  const { id: minutesId } = await db.meetingMinutes.findFirstOrThrow({ where: { roundId: round.id } });
  const applicant = await memberActor(await createOrganisation(district));
  for (const stranger of [visitor, await plainActor(), await mightyElsewhere(), applicant])
    await expect(minutesFile({ minutesId }, at(stranger))).rejects.toMatchObject({ kind: 'not-found' });
});

test('what is filed stays as it was filed', async () => {
  const { id } = await db.meetingMinutes.findFirstOrThrow({ where: { roundId: round.id } });
  await expect(db.meetingMinutes.update({ where: { id }, data: { about: '改' } })).rejects.toThrow();
  await expect(db.meetingMinutes.delete({ where: { id } })).rejects.toThrow();
});

doorContract(fileMinutes, {
  fresh: async () => {
    const fresh = await decidingRound({ shortlisted: 1 });
    const input = {
      roundId: here.round.id,
      heldOn: '2026-03-01',
      about: '局务会第 3 次会议',
      file: somePdf('纪要.pdf'),
    };
    return { ...fresh, by: fresh.officer, now: decidingNow, input };
  },
  result: { minutesId: expect.any(String) as unknown as string },
  trail: ({ round: { id, cityId } }) => ({ entity: 'round', entityId: id, cityId }),
  forbidden: ({ district: of }) => actorWith('OBSERVER', of),
  refused: {
    'awards.problems.minutesTooEarly': async ({ input }) => {
      const { id: roundId } = await createRound({ region: district });
      return { by: officer, input: { ...input, roundId } };
    },
    'awards.problems.meetingInFuture': ({ input }) => ({ input: { ...input, heldOn: '2027-03-01' }, field: 'heldOn' }),
  },
  invalid: { roundId: '', heldOn: 'soon', about: '长'.repeat(201), file: 'none' as unknown as File },
  version: never('minutes are added to, never changed'),
  again: 'done',
  race: never('two officers may file two papers'),
});
