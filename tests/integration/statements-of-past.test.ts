import { beforeAll, expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import type { Actor } from '@/lib/kernel/actor';
import { pastImportOf } from '@/lib/past/importing/import-of';
import { pastProjectsOf } from '@/lib/past/projects/of-organisation';
import { pastProjectOf } from '@/lib/past/projects/past-project-of';
import { officePastProjects } from '@/lib/past/projects/read-past-project-list';
import { pastRoundOf, pastRounds } from '@/lib/past/rounds-of-office';
import { createOrganisation } from '@/tests/factories/organisations';
import { createPastRound, takenPastImport } from '@/tests/factories/past';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { temporaryFiles } from '@/tests/support/files';

temporaryFiles();

type Scene = { officer: Actor; pastRoundId: string; importId: string; projectId: string; organisationId: string };
let here: Scene;

beforeAll(async () => {
  const { city, district } = await createCity();
  const officer = await actorWith('OFFICER', city);
  const { id: organisationId, uscc } = await createOrganisation(district);
  const { id: pastRoundId } = await createPastRound(district, officer);
  await takenPastImport(pastRoundId, [`助餐,益邻社,${uscc ?? ''},50000,立项`, '义诊,益邻社,无,,未立项'], officer);
  const { id: projectId, importId } = await db.pastProject.findFirstOrThrow({ where: { pastRoundId, title: '助餐' } });
  here = { officer, pastRoundId, importId, projectId, organisationId };
});

type Line = [page: string, statements: number, ask: (scene: Scene, who: ReturnType<typeof at>) => Promise<unknown>];

/** As in statements.test.ts: a number that grows wants a reason in its commit. */
const table: Line[] = [
  ['/office/past-rounds', 2, (_, who) => pastRounds({}, who)],
  ['/office/past-rounds/[pastRoundId]', 4, (scene, who) => pastRoundOf(scene, who)],
  ['/office/past-rounds/[pastRoundId]/imports/[importId]', 4, (scene, who) => pastImportOf(scene, who)],
  ['/office/past-projects', 4, (_, who) => officePastProjects({}, who)],
  ['/office/past-projects/[projectId]', 4, (scene, who) => pastProjectOf(scene, who)],
  ['/my/organisations/[organisationId], its past', 2, (scene, who) => pastProjectsOf(scene, who)],
];

test.each(table)('%s asks the database %i times', async (_page, expected, ask) => {
  const { statements } = await countStatements(() => ask(here, at(here.officer)));
  expect(statements).toBe(expected);
});
