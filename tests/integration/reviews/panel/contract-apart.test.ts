import { db } from '@/lib/db/client';
import { endApart } from '@/lib/reviews/panel/end-apart';
import { keepApart } from '@/lib/reviews/panel/keep-apart';
import { at } from '@/tests/factories/people';
import { createReviewWorld } from '@/tests/factories/reviews';
import { doorContract, never } from '@/tests/support/door-contract';

async function world() {
  const here = await createReviewWorld({ applications: 1, experts: 2, reviewsPerEntry: 1, cutCount: null });
  const [firstId = '', secondId = ''] = here.experts.map(({ expertId }) => expertId);
  return { ...here, by: here.officer, input: { stageId: here.stageId, firstId, secondId } };
}

async function apart() {
  const here = await world();
  await keepApart({ ...here.input, note: '师生。' }, at(here.officer));
  return here;
}

type World = Awaited<ReturnType<typeof world>>;
const forbidden = ({ observer }: World) => observer;
const ofStage = ({ stageId, round }: World) => ({ entity: 'stage', entityId: stageId, cityId: round.cityId });
const closed = async () => {
  const { by, input, stageId } = await world();
  await db.reviewStage.update({ where: { id: stageId }, data: { status: 'CLOSED' } });
  return { by, input };
};

doorContract(keepApart, {
  fresh: world,
  result: { note: '' },
  trail: ofStage,
  forbidden,
  refused: {
    'reviews.problems.stageClosed': closed,
    'reviews.problems.apartTwo': ({ input }) => ({ input: { ...input, secondId: input.firstId }, field: 'secondId' }),
    'reviews.problems.notOnPanel': ({ input }) => ({ input: { ...input, secondId: 'nobody' }, field: 'secondId' }),
  },
  invalid: { stageId: '', firstId: 'a/b', secondId: 'a/b' },
  version: never('a pair is kept apart or not; nothing else of it was on the screen'),
  again: 'done',
  race: never('both say the same of the same two'),
});

doorContract(endApart, {
  fresh: apart,
  result: {},
  trail: ofStage,
  forbidden,
  refused: { 'reviews.problems.stageClosed': closed },
  invalid: { stageId: '', firstId: 'a/b', secondId: 'a/b' },
  version: never('the pair is there or not'),
  again: 'conflict',
});
