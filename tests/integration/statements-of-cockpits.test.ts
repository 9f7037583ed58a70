import { beforeAll, expect, test } from 'vitest';
import { coFundingOfFund } from '@/lib/awards/co-funding/co-funding-of-fund';
import { coFundingOfMine } from '@/lib/awards/co-funding/co-funding-of-mine';
import { publishedCorrections } from '@/lib/cockpit/correcting/published-corrections';
import { roundCockpit } from '@/lib/cockpit/queries';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import type { Actor } from '@/lib/kernel/actor';
import { stageGlance } from '@/lib/reviews/stages/stage-glance';
import { roundsOfFund } from '@/lib/rounds/rounds-of-fund';
import { releasedRound } from '@/tests/factories/awards';
import { actorWith, at } from '@/tests/factories/people';
import { createFund } from '@/tests/factories/rounds';

type Scene = { officer: Actor; observer: Actor; roundId: string; fundId: string; stageId: string };
let here: Scene;
beforeAll(async () => {
  const { officer, round, district } = await releasedRound();
  const observer = await actorWith('OBSERVER', district);
  const { id: stageId } = await db.reviewStage.findFirstOrThrow({ where: { planId: round.planId } });
  await db.reviewStage.update({ where: { id: stageId }, data: { status: 'CLOSED' } });
  here = {
    stageId,
    officer,
    observer,
    roundId: round.id,
    fundId: (await createFund({ region: district })).id,
  };
});

type Line = [page: string, statements: number, who: 'officer' | 'observer', ask: Ask];
type Ask = (here: Scene, asker: ReturnType<typeof at>) => Promise<unknown>;

/** As in statements.test.ts: a number that grows wants a reason in its commit. */
const table: Line[] = [
  ['/office/rounds/[roundId]', 20, 'officer', (scene, who) => roundCockpit(scene, who)],
  ['/observe/rounds/[roundId]', 20, 'observer', (scene, who) => roundCockpit(scene, who)],
  ['/calls/[roundId], its corrections', 2, 'officer', (scene, who) => publishedCorrections(scene, who)],
  ['/office/rounds/[roundId]/stages/[stageId], its glance', 4, 'officer', (scene, who) => stageGlance(scene, who)],
  ['/office/funds/[fundId], its rounds', 3, 'officer', (scene, who) => roundsOfFund(scene, who)],
  ['/office/funds/[fundId], what it pays beside', 2, 'officer', (scene, who) => coFundingOfFund(scene, who)],
  ['/office/co-funding', 4, 'officer', (_, who) => coFundingOfMine({}, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, who, ask) => {
  const { statements } = await countStatements(() => ask(here, at(here[who])));
  expect(statements).toBe(expected);
});
