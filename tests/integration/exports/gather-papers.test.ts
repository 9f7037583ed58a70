import { readFile } from 'node:fs/promises';
import { readXlsx } from 'hucre/xlsx';
import mammoth from 'mammoth';
import PizZip from 'pizzip';
import { expect, test } from 'vitest';
import { db } from '@/lib/db/client';
import { gatherPapers } from '@/lib/exports/papers/gather-papers';
import { papersJob } from '@/lib/exports/papers/papers-job';
import { papersOfRound } from '@/lib/exports/papers/papers-of-round';
import { placeOf } from '@/lib/files/places';
import { jobDetail } from '@/lib/inbox/job-detail';
import { visitor } from '@/lib/kernel/actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation } from '@/tests/factories/organisations';
import { actorWith, at, createCity, plainActor } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';
import { temporaryFiles } from '@/tests/support/files';
import { doJobsNow, workOf } from '@/tests/support/job-work';

temporaryFiles();
const place = await contractPlace();
const both = ['documents', 'attachments'];

doorContract(gatherPapers, {
  fresh: async () => {
    const round = await createRound({ region: place.district, status: 'OPEN' });
    const organisation = await createOrganisation(place.street);
    await createApplication({ round, organisation });
    return {
      by: place.officer,
      roundId: round.id,
      input: { roundId: round.id, papers: both, locale: 'zh-CN' as const },
    };
  },
  result: { applications: 1 },
  trail: ({ roundId }) => ({ entityId: roundId, cityId: place.city.id }),
  forbidden: () => place.observer,
  refused: {
    'jobs.problems.noPapersChosen': ({ input }) => ({ input: { ...input, papers: [] }, field: 'papers' }),
    'jobs.problems.noPapers': async ({ input }) => ({
      input: { ...input, roundId: (await createRound({ region: place.district, status: 'OPEN' })).id },
    }),
  },
  invalid: { roundId: '', locale: 'fr' },
  version: never('nothing of the round changes'),
  again: 'refused',
});

test('every application has its folder with what was handed in, and a list stands at the root', async () => {
  const { application, organisation, officer, round } = await scene({ status: 'SUBMITTED' });
  const { jobId } = await gatherPapers({ roundId: round.id, papers: both }, at(officer));
  await doJobsNow(workOf(papersJob));
  const { file, outcome } = await jobDetail({ jobId }, { actor: officer, now: new Date() });
  expect(outcome).toMatchObject({ code: expect.stringMatching(/^jobs\.papers\.done/) as string });
  const { sha256 } = await db.storedFile.findUniqueOrThrow({ where: { id: file?.id ?? '' } });
  const zip = new PizZip(await readFile(placeOf(sha256)), { checkCRC32: true });
  const names = Object.keys(zip.files);
  const { number } = await db.application.findUniqueOrThrow({ where: { id: application.id } });
  const folder = names.find((name) => name.startsWith(number ?? '?')) ?? '';
  expect(folder).toContain(organisation.name.slice(0, 4));
  const { value } = await mammoth.extractRawText({ buffer: Buffer.from(zip.file(folder)?.asUint8Array() ?? []) });
  expect(value).toContain(number);
  const { sheets } = await readXlsx(zip.file('目录.xlsx')?.asUint8Array() ?? new Uint8Array());
  expect(sheets[0]?.rows[1]?.[0]).toBe(number);
  // Nobody else fetches it, and they themselves not without their office.
  for (const by of [await actorWith('OFFICER', place.city), await plainActor(), visitor])
    await expect(jobDetail({ jobId }, { actor: by, now: new Date() })).rejects.toMatchObject({ kind: 'not-found' });
  const dismissed = { ...officer, grants: [] };
  expect((await jobDetail({ jobId }, { actor: dismissed, now: new Date() })).file).toMatchObject({ stands: 'closed' });
});

test('strangers have no papers of a round', async () => {
  const round = await createRound({ region: place.district, status: 'OPEN' });
  const elsewhere = await actorWith('OFFICER', (await createCity('乙市')).city);
  for (const by of [elsewhere, place.observer, await actorWith('OFFICER', place.street), await plainActor(), visitor])
    await expect(papersOfRound({ roundId: round.id }, at(by))).rejects.toMatchObject({ kind: 'not-found' });
});
