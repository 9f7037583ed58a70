import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { approveDraw } from '@/lib/reviews/drawing/approve-draw';
import { cancelDraw } from '@/lib/reviews/drawing/cancel-draw';
import { performDraw } from '@/lib/reviews/drawing/perform-draw';
import { prepareDraw } from '@/lib/reviews/drawing/prepare-draw';
import { substituteDrawn } from '@/lib/reviews/drawing/substitute-drawn';
import { doorContract, never } from '@/tests/support/door-contract';
import { drawn, laidDown, onTheSpot, prepared, proposedAgain, seatedIn, stageToDrawFor } from './scene';

type Fresh = { scene: Awaited<ReturnType<typeof stageToDrawFor>>; input: { drawId: string } };

const forbidden = ({ scene }: Pick<Fresh, 'scene'>) => scene.observer;
const ofDraw = ({ scene, input }: Fresh) => ({ entityId: input.drawId, cityId: scene.round.cityId });
const bad = { drawId: '', version: 'x' };
const note = '因故改期。';
const sealed = async () => {
  const scene = await stageToDrawFor();
  const { id: drawId, version } = await prepared(scene);
  return { scene, input: { drawId, version } };
};
const proposed = async () => {
  const scene = await stageToDrawFor();
  const { id: drawId, version } = await proposedAgain(scene);
  return { scene, input: { drawId, version } };
};

doorContract(prepareDraw, {
  fresh: async () => {
    const scene = await stageToDrawFor();
    return { scene, by: scene.officer, input: laidDown(scene) };
  },
  result: { status: 'SEALED', number: 1, reason: '' },
  trail: ({ scene }, { id }) => ({ entityId: id, cityId: scene.round.cityId, to: 'SEALED' }),
  forbidden,
  refused: {
    'draws.problems.noSeats': ({ input }) => ({
      input: { ...input, strata: [{ kind: 'ANY' as const, seats: 0 }] },
      field: 'strata.0.seats',
    }),
    'draws.problems.tooFew': ({ input }) => ({
      input: { ...input, strata: [{ kind: 'FINANCE' as const, seats: 3 }] },
      field: 'strata.0.seats',
    }),
    'draws.problems.kindTwice': ({ input: { strata, ...input } }) => ({
      input: { ...input, strata: [...strata, ...strata] },
    }),
    'draws.problems.note': ({ input, scene }) => ({
      input: {
        ...input,
        exclusions: [{ expertId: scene.experts[0]?.expertId ?? '', cause: 'OTHER' as const, note: '' }],
      },
      field: 'exclusions.0.note',
    }),
    'draws.problems.reason': async () => {
      const scene = await stageToDrawFor();
      await drawn(scene);
      return { by: scene.officer, input: { ...laidDown(scene), reason: '' }, field: 'reason' };
    },
    'reviews.problems.stageClosed': async () => {
      const scene = await stageToDrawFor();
      await db.reviewStage.update({ where: { id: scene.stageId }, data: { status: 'CLOSED' } });
      return { by: scene.officer, input: laidDown(scene) };
    },
  },
  invalid: { stageId: '', substitutes: 'many', capacity: '0', fullAt: '-1', strata: [{ kind: 'NOBODY', seats: 1 }] },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'refused',
});

doorContract(approveDraw, {
  fresh: async () => {
    const fresh = await proposed();
    return { ...fresh, by: fresh.scene.second };
  },
  result: { status: 'SEALED' },
  trail: (fresh) => ({ ...ofDraw(fresh), from: 'PROPOSED', to: 'SEALED' }),
  forbidden,
  refused: { 'draws.problems.secondPerson': ({ scene }) => ({ by: scene.officer }) },
  invalid: bad,
  again: 'conflict',
});

doorContract(cancelDraw, {
  fresh: async () => {
    const { scene, input } = await sealed();
    return { scene, by: scene.officer, input: { ...input, note } };
  },
  result: { status: 'CANCELLED' },
  trail: (fresh) => ({ ...ofDraw(fresh), from: 'SEALED', to: 'CANCELLED' }),
  forbidden,
  refused: {
    'kernel.problems.stateMoved': async ({ input }) => {
      const scene = await stageToDrawFor();
      const { id: drawId, version } = await drawn(scene);
      return { by: scene.officer, input: { ...input, drawId, version }, kind: 'conflict' };
    },
  },
  invalid: { ...bad, note: ' ' },
  again: 'conflict',
});

doorContract(performDraw, {
  fresh: async () => {
    const { scene, input } = await sealed();
    return { scene, by: scene.observer, input: { ...input, ...onTheSpot } };
  },
  result: { status: 'DRAWN', publicValue: onTheSpot.publicValue },
  trail: (fresh) => ({ ...ofDraw(fresh), from: 'SEALED', to: 'DRAWN' }),
  forbidden: never('whoever sees a draw may draw, but for who prepared it, which is a rule'),
  refused: {
    'draws.problems.ownWitness': ({ scene }) => ({ by: scene.officer }),
    'kernel.problems.stateMoved': async ({ input }) => {
      const { scene, input: asked } = await proposed();
      return { by: scene.observer, input: { ...input, ...asked }, kind: 'conflict' };
    },
  },
  invalid: { ...bad, publicValue: ' ', valueSource: '' },
  again: 'conflict',
});

doorContract(substituteDrawn, {
  fresh: async () => {
    const scene = await stageToDrawFor();
    const { id: drawId } = await drawn(scene);
    const [, , last] = await seatedIn(drawId);
    const ticketId = found(last, 'a seat').id;
    return { scene, by: scene.officer, input: { drawId, ticketId, cause: 'UNAVAILABLE' as const, note } };
  },
  result: { cause: 'UNAVAILABLE' },
  trail: (fresh) => ofDraw(fresh),
  forbidden,
  refused: {
    'draws.problems.notSeated': ({ input }) => ({ input: { ...input, ticketId: 'nobody' } }),
    'draws.problems.noneLeft': async ({ input }) => {
      const scene = await stageToDrawFor();
      const { id: drawId } = await drawn(scene);
      await db.expert.updateMany({
        where: { cityId: scene.round.cityId, panels: { none: { stageId: scene.stageId } } },
        data: { status: 'SUSPENDED' },
      });
      const [first] = await seatedIn(drawId);
      return { by: scene.officer, input: { ...input, drawId, ticketId: first?.id ?? '' } };
    },
  },
  invalid: { drawId: '', ticketId: '', cause: 'FULL', note: ' ' },
  version: never('a seat is held or not, and who holds it is judged while the stage is held'),
  again: 'refused',
});
