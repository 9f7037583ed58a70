import { returnDepartures } from '@/lib/awards/departures/return-departures';
import { signDepartures } from '@/lib/awards/departures/sign-departures';
import { stateDeparturesOfRound } from '@/lib/awards/departures/state-departures-of-round';
import { db } from '@/lib/db/client';
import { actorWith, at } from '@/tests/factories/people';
import { now, passedOver, proposed, type Scene, scene } from '@/tests/integration/awards/slates/scene';
import { doorContract, never } from '@/tests/support/door-contract';

const forbidden = ({ district }: Pick<Scene, 'district'>) => actorWith('OBSERVER', district);
const ofRound = ({ round }: Pick<Scene, 'round'>) => ({ entity: 'round', entityId: round.id, cityId: round.cityId });
const unseen = never('which reasons were seen, their ids say');

/** Reasons stated by the first officer; the second is asked. */
async function stated() {
  const { reasons, ...here } = await passedOver();
  const { id: roundId } = here.round;
  await stateDeparturesOfRound({ roundId, departures: reasons }, at(here.officer, now));
  const rows = await db.rankDeparture.findMany({ where: { roundId }, select: { id: true } });
  return { ...here, by: here.other, input: { roundId, departureIds: rows.map(({ id }) => id) } };
}

const over = async ({ round }: Pick<Scene, 'round'>) => {
  await db.round.update({ where: { id: round.id }, data: { status: 'AWARDED' } });
  return {};
};

doorContract(stateDeparturesOfRound, {
  fresh: async () => {
    const { reasons, ...here } = await passedOver();
    return { ...here, input: { roundId: here.round.id, departures: reasons } };
  },
  result: { stated: 1 },
  trail: ofRound,
  forbidden,
  refused: {
    'slates.problems.reason': ({ input }) => ({ input: { ...input, departures: [] }, field: 'departures.0.reason' }),
    'slates.problems.departuresNone': async ({ input }) => {
      const { officer, round } = await scene();
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'slates.problems.underWay': async ({ input }) => {
      const { officer, round } = await proposed();
      return { by: officer, input: { ...input, roundId: round.id } };
    },
    'awards.problems.notDeciding': over,
  },
  invalid: { roundId: '', departures: [{ applicationId: '', reason: '' }] },
  version: unseen,
  again: 'refused',
});

doorContract(signDepartures, {
  fresh: stated,
  result: { settled: 1 },
  trail: ofRound,
  forbidden,
  refused: {
    'slates.problems.secondPerson': ({ officer }) => ({ by: officer }),
    'slates.problems.departuresMoved': ({ input }) => ({
      input: { ...input, departureIds: ['other'] },
      kind: 'conflict',
    }),
    'awards.problems.notDeciding': over,
  },
  invalid: { roundId: '', departureIds: [] },
  version: unseen,
  again: 'conflict',
});

doorContract(returnDepartures, {
  fresh: async () => {
    const here = await stated();
    return { ...here, input: { ...here.input, note: '理由不充分。' } };
  },
  result: { settled: 1 },
  trail: ofRound,
  forbidden,
  refused: {
    'slates.problems.secondPerson': ({ officer }) => ({ by: officer }),
    'awards.problems.notDeciding': over,
  },
  invalid: { roundId: '', departureIds: [], note: ' ' },
  version: unseen,
  again: 'conflict',
});
