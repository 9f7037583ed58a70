import { expect, test } from 'vitest';
import { confirmAwards } from '@/lib/awards/publicity/confirm-awards';
import { confirmPublicWords } from '@/lib/awards/publicity/confirm-public-words';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { db } from '@/lib/db/client';
import { publicNotice } from '@/lib/disclosure/notice';
import { objectionPage } from '@/lib/disclosure/objection-page';
import { publicOrganisation } from '@/lib/disclosure/organisations';
import { publicProject } from '@/lib/disclosure/projects';
import { publicResult } from '@/lib/disclosure/result-detail';
import { threeLists } from '@/lib/disclosure/three-lists';
import { visitor } from '@/lib/kernel/actor';
import { decidingNow, noticeEndsAt, releasedRound } from '@/tests/factories/awards';
import { actorWith, at, createCity } from '@/tests/factories/people';
import { doorContract } from '@/tests/support/door-contract';
import { saidWith } from '@/tests/support/said-with';

const TELEPHONE = '13805711234';
const words = { title: '银龄守护行动', summary: '为独居老人送餐', place: '望江街道' };

/** One project in publicity whose applicant wrote a telephone number into every word that becomes public. */
async function told() {
  const here = await releasedRound({ shortlisted: 1, awards: 1, words: false });
  const applicationId = here.applications[0]?.id ?? '';
  await db.application.update({ where: { id: applicationId }, data: { title: `银龄守护 ${TELEPHONE}` } });
  const last = { orderBy: { ordinal: 'desc' }, where: { applicationId } } as const;
  const { actorId, contentHash, ordinal } = await db.submission.findFirstOrThrow(last);
  const answers = { summary: `报名请打 ${TELEPHONE}`, place: `望江街道（${TELEPHONE}）` };
  const submission = { applicationId, actorId, contentHash, ordinal: ordinal + 1, receivedAt: decidingNow };
  await db.submission.create({ data: { ...submission, content: { answers } } });
  return { ...here, applicationId, by: here.officer, now: decidingNow, input: { applicationId, ...words, version: 0 } };
}
type Told = Awaited<ReturnType<typeof told>>;

/** Everything the public can read about it, as one text. */
async function publicText({ round, organisation, district, applicationId }: Told, isFinal: boolean) {
  const [anybody, roundId] = [at(visitor, decidingNow), round.id];
  const read: unknown[] = [
    await publicResult({ roundId }, anybody),
    await publicNotice({ roundId }, anybody),
    await objectionPage({ roundId }, anybody),
    await publicOrganisation({ organisationId: organisation.id }, anybody),
    await threeLists({ regionId: district.id, list: 'projects' }, anybody),
    isFinal && (await publicProject({ applicationId }, anybody)),
  ];
  return JSON.stringify(read, (_key, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

test('a telephone number reaches no public page, before the words are confirmed and after', async () => {
  const here = await told();
  const before = await publicText(here, false);
  expect(before).toContain('银龄守护 138****1234');
  expect(before).not.toContain(TELEPHONE);
  const confirming = () => confirmAwards({ roundId: here.round.id, version: 1 }, at(here.officer, noticeEndsAt));
  await expect(confirming()).rejects.toMatchObject({
    problems: [{ code: 'awards.problems.wordsUnconfirmed', values: { count: 1 } }],
  });
  await confirmPublicWords(here.input, at(here.officer, decidingNow));
  await confirming();
  const after = await publicText(here, true);
  for (const word of Object.values(words)) expect(after).toContain(word);
  for (const gone of [TELEPHONE, '报名', '银龄守护 138']) expect(after).not.toContain(gone);
});

test('what was public before anybody confirmed keeps its masked words', async () => {
  const here = await told();
  await confirmPublicWords(here.input, at(here.officer, decidingNow));
  await confirmAwards({ roundId: here.round.id, version: 1 }, at(here.officer, noticeEndsAt));
  await db.publicWords.delete({ where: { applicationId: here.applicationId } });
  const text = await publicText(here, true);
  expect(text).toContain('报名请打 138****1234');
  expect(text).not.toContain(TELEPHONE);
});

test('the officer reads the words as they were written, with a proposal free of numbers', async () => {
  const here = await told();
  const read = async (actor = here.officer) => noticeOfRound({ roundId: here.round.id }, at(actor, decidingNow));
  expect(await read()).toMatchObject({
    mayConfirmWords: true,
    words: [
      {
        applicationId: here.applicationId,
        written: { summary: `报名请打 ${TELEPHONE}` },
        words: { summary: '报名请打 138****1234' },
        version: 0,
      },
    ],
  });
  await confirmPublicWords(here.input, at(here.officer, decidingNow));
  expect(await read()).toMatchObject({ words: [{ words, version: 1, confirmedAt: decidingNow }] });
  const elsewhere = await actorWith('OFFICER', (await createCity()).district);
  await expect(read(elsewhere)).rejects.toMatchObject({ kind: 'not-found' });
});

test('words are confirmed anew, and every wording stands in the trail', async () => {
  const here = await told();
  const context = at(here.officer, decidingNow);
  const said = () => saidWith('application.confirmPublicWords', here.applicationId);
  await confirmPublicWords(here.input, context);
  expect(await said()).toMatchObject(words);
  await confirmPublicWords({ ...here.input, place: '望江街道社区中心', version: 1 }, context);
  expect(await said()).toMatchObject({ ...words, place: '望江街道社区中心' });
});

doorContract(confirmPublicWords, {
  fresh: told,
  result: { version: 1 },
  trail: ({ applicationId, round }) => ({ entityId: applicationId, cityId: round.cityId }),
  forbidden: ({ district }) => actorWith('OBSERVER', district),
  refused: {
    'awards.problems.personalDataFound': ({ input }) => ({
      input: { ...input, summary: `报名请打 138-0571-1234` },
      field: 'summary',
    }),
    'awards.problems.notPublicised': async () => {
      const { officer, applications } = await releasedRound({ shortlisted: 2, awards: 1 });
      return { by: officer, input: { applicationId: applications[1]?.id ?? '', ...words, version: 0 } };
    },
  },
  invalid: { applicationId: '', title: ' ', summary: '长'.repeat(2_001), place: '长'.repeat(501), version: 'x' },
  again: 'conflict',
});
