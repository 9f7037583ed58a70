import { db } from '@/lib/db/client';
import type { RoundStatus } from '@/lib/db/generated/enums';
import { cancelRound } from '@/lib/rounds/cancel-round';
import { createRound } from '@/lib/rounds/creating/create-round';
import { extendRound } from '@/lib/rounds/extend-round';
import { publishRound } from '@/lib/rounds/publishing/publish-round';
import { sayMined } from '@/lib/rounds/say-mined';
import { startScreening } from '@/lib/rounds/start-screening';
import { addTrack } from '@/lib/rounds/tracks/add-track';
import { nameTrack } from '@/lib/rounds/tracks/name-track';
import { createRegion, testNow } from '@/tests/factories/people';
import { createRound as roundRow } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, madeOnce, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const { officer: by, observer } = place;
const cityId = place.city.id;
const forbidden = () => observer;
const afterwards = new Date('2026-06-01T00:00:00Z');

async function round(status: RoundStatus) {
  const { id: roundId, version } = await roundRow({ region: place.district, status });
  return { roundId, version };
}
async function toPublish(status: RoundStatus) {
  const { id: roundId, version, plan } = await roundRow({ region: place.district, status });
  return { roundId, version, planVersion: plan.version };
}
const ofRound = ({ input }: { input: { roundId: string } }) => ({ entityId: input.roundId, cityId });
const stateMoved = async <Input extends object>({ input }: { input: Input }) => ({
  input: { ...input, ...(await round('AWARDED')) },
  kind: 'conflict' as const,
});

doorContract(createRound, {
  fresh: async () => ({
    by,
    input: { template: 'eight-categories', regionId: place.street.id, year: '2026', title: '街道公益创投' },
  }),
  result: { status: 'DRAFT' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'DRAFT' }),
  forbidden,
  refused: {
    'rounds.problems.regionRetired': async ({ input }) => {
      const { id } = await createRegion({ name: '旧街道', level: 'STREET', parent: place.district });
      await db.region.update({ where: { id }, data: { validTo: '2020-01-01' } });
      return { input: { ...input, regionId: id }, field: 'regionId' };
    },
  },
  invalid: { template: 'dream', regionId: '', year: '1999', title: ' ' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: madeOnce,
});

doorContract(publishRound, {
  fresh: async () => ({ by, input: await toPublish('DRAFT') }),
  result: { status: 'OPEN' },
  trail: (fresh) => ({ ...ofRound(fresh), from: 'DRAFT', to: 'OPEN' }),
  forbidden,
  refused: {
    'kernel.problems.stateMoved': async () => ({ input: await toPublish('AWARDED'), kind: 'conflict' }),
    'rounds.problems.opensInPast': () => ({ now: afterwards, field: 'opensAt' }),
    'rounds.problems.noFunding': async () => {
      const input = await toPublish('DRAFT');
      await db.fundingLine.deleteMany({ where: { roundId: input.roundId } });
      return { input, field: 'lines.0.fundId' };
    },
  },
  invalid: { roundId: '', version: 'x', planVersion: 'x' },
  again: 'conflict',
});

doorContract(extendRound, {
  fresh: async () => ({
    by,
    input: { ...(await round('OPEN')), closesAt: '2026-04-01T17:00', reason: '应申报单位要求' },
  }),
  result: { status: 'OPEN' },
  trail: ofRound,
  forbidden,
  refused: {
    'rounds.problems.notExtendable': async ({ input }) => ({ input: { ...input, ...(await round('SCREENING')) } }),
    'rounds.problems.notLater': ({ input }) => ({
      input: { ...input, closesAt: '2026-03-05T17:00' },
      field: 'closesAt',
    }),
    'rounds.problems.extensionInPast': () => ({ now: afterwards, field: 'closesAt' }),
    'kernel.problems.required': ({ input }) => ({ input: { ...input, closesAt: '' }, field: 'closesAt' }),
  },
  invalid: { closesAt: 'later', reason: ' ', version: 'x' },
  again: 'refused',
});

doorContract(cancelRound, {
  fresh: async () => ({ by, input: { ...(await round('OPEN')), reason: '资金计划调整' } }),
  result: { status: 'CANCELLED' },
  trail: (fresh) => ({ ...ofRound(fresh), from: 'OPEN', to: 'CANCELLED' }),
  forbidden,
  refused: { 'kernel.problems.stateMoved': stateMoved },
  invalid: { reason: ' ', version: 'x' },
  again: 'conflict',
});

doorContract(sayMined, {
  fresh: async () => ({ by, input: { ...(await round('AWARDED')), mined: '300多' } }),
  result: { minedAsSaid: '300多' },
  trail: ofRound,
  forbidden,
  refused: {
    'rounds.problems.minedNotANumber': ({ input }) => ({ input: { ...input, mined: '很多' }, field: 'mined' }),
    'rounds.problems.isCancelled': async ({ input }) => ({ input: { ...input, ...(await round('CANCELLED')) } }),
  },
  invalid: { mined: 'x'.repeat(21), version: 'x' },
  again: 'conflict',
});

doorContract(startScreening, {
  fresh: async () => ({ by, now: afterwards, input: await round('OPEN') }),
  result: { status: 'SCREENING' },
  trail: (fresh) => ({ ...ofRound(fresh), from: 'OPEN', to: 'SCREENING' }),
  forbidden,
  refused: {
    'rounds.problems.windowStillOpen': () => ({ now: testNow }),
    'kernel.problems.stateMoved': stateMoved,
  },
  invalid: { roundId: '', version: 'x' },
  again: 'conflict',
});

doorContract(addTrack, {
  fresh: async () => {
    const { roundId: mainRoundId, version } = await round('DRAFT');
    const names = { trackName: '社区社会组织', mainTrackName: '社会组织' };
    return { by, input: { mainRoundId, version, template: 'eight-categories', ...names, title: '' } };
  },
  result: { status: 'DRAFT' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'DRAFT' }),
  forbidden,
  refused: {
    'tracks.problems.tooLate': async ({ input }) => {
      const { roundId: mainRoundId, version } = await round('OPEN');
      return { now: afterwards, input: { ...input, mainRoundId, version } };
    },
    'tracks.problems.mainUnnamed': ({ input }) => ({ input: { ...input, mainTrackName: '' }, field: 'mainTrackName' }),
  },
  invalid: { mainRoundId: '', version: 'x', template: 'dream', trackName: ' ', title: '长'.repeat(81) },
  again: 'refused',
});

doorContract(nameTrack, {
  fresh: async () => ({ by, input: { ...(await round('DRAFT')), trackName: '社会组织' } }),
  result: { trackName: '社会组织' },
  trail: ofRound,
  forbidden,
  refused: {
    'tracks.problems.tooLate': async ({ input }) => ({
      now: afterwards,
      input: { ...input, ...(await round('OPEN')) },
    }),
    'tracks.problems.nameTaken': async ({ input }) => {
      const main = await round('DRAFT');
      const track = await round('DRAFT');
      await db.round.update({ where: { id: main.roundId }, data: { trackName: input.trackName } });
      await db.round.update({ where: { id: track.roundId }, data: { mainRoundId: main.roundId } });
      return { input: { ...input, ...track }, field: 'trackName' };
    },
  },
  invalid: { trackName: ' ', version: 'x' },
  again: 'conflict',
});
