import { describe, expect, it } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { returnApplicationForCorrection } from '@/lib/applications/screening/return-application-for-correction';
import { openedDocument, sealedDocument } from '@/lib/applications/submission/sealed-document';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { versionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import { db } from '@/lib/db/client';
import { countStatements } from '@/lib/db/count-statements';
import { found } from '@/lib/kernel/found';
import { at, testNow } from '@/tests/factories/people';
import { atStreet, levels } from '@/tests/integration/applications/recommending/levels';
import { scene } from '@/tests/integration/applications/scene';

const later = (minutes: number): Date => new Date(testNow.getTime() + minutes * 60_000);
type Scene = Awaited<ReturnType<typeof scene>>;

/** Given back for `note` at the section of the title, its title written anew, and handed in again, `minutes` later. */
async function mend(
  { application, officer, owner }: Pick<Scene, 'application' | 'officer' | 'owner'>,
  note: string,
  minutes: number,
) {
  const applicationId = application.id;
  const { version } = await db.application.findUniqueOrThrow({ where: { id: applicationId } });
  const { own } = await applicationToCheck({ applicationId }, at(owner));
  const section = found(
    own.form.sections.find(({ fields }) => fields.some(({ key }) => key === 'projectTitle')),
    'the section of the title',
  );
  const [gone, back] = [at(officer, later(minutes)), at(owner, later(minutes + 1))];
  await returnApplicationForCorrection(
    { applicationId, version, unmet: ['report'], words: { report: '缺结论页' }, places: { [section.key]: note } },
    gone,
  );
  await saveAnswers({ applicationId, answers: { projectTitle: `第 ${minutes} 次改写的名称` } }, back);
  await submitApplication({ applicationId, unchanged: 'on', note: '已按要求修改' }, back);
  return section;
}

async function mended() {
  const s = await scene({ status: 'SUBMITTED', filled: true });
  return { ...s, section: await mend(s, '名称请写明服务对象', 10) };
}

describe('versionsSideBySide', () => {
  it('shows both versions, what was wanted beside what became of it, and what was not mended', async () => {
    const { application, officer, section } = await mended();
    await versionsSideBySide({ applicationId: application.id }, at(officer));
    const { result: pair, statements } = await countStatements(() =>
      versionsSideBySide({ applicationId: application.id }, at(officer)),
    );
    expect(statements).toBe(2);
    expect([pair.before.ordinal, pair.after.ordinal, pair.note]).toEqual([1, 2, '已按要求修改']);
    expect(pair.demands.map(({ what, section: of, isChanged }) => [what, of, isChanged])).toEqual([
      ['名称请写明服务对象', section.key, true],
      ['“上年度年检（年报）材料齐全”\n缺结论页', 'attachments', false],
    ]);
    const title = pair.sections.flatMap(({ fields }) => fields).find(({ key }) => key === 'projectTitle');
    expect(title).toMatchObject({ change: 'changed', after: { text: '第 10 次改写的名称' } });
    expect(pair.changes).toBe(1);
  });

  it('holds any two against each other, with all that was wanted in between', async () => {
    const s = await mended();
    await mend(s, '再写明地点', 20);
    const ask = (asked: { before?: string; after?: string }) =>
      versionsSideBySide({ applicationId: s.application.id, ...asked }, at(s.officer));
    const shown = async (asked: { before?: string; after?: string }) => {
      const { before, after, demands } = await ask(asked);
      return [before.ordinal, after.ordinal, demands.filter(({ isCheck }) => !isCheck).map(({ what }) => what)];
    };
    expect(await shown({})).toEqual([2, 3, ['再写明地点']]);
    expect(await shown({ before: '3', after: '1' })).toEqual([1, 3, ['名称请写明服务对象', '再写明地点']]);
    expect(await shown({ before: '2', after: '2' })).toEqual([2, 3, ['再写明地点']]);
    expect(await shown({ before: '9', after: 'x' })).toEqual([2, 3, ['再写明地点']]);
  });

  it('is not found while it was handed in once', async () => {
    const { application, officer } = await scene({ status: 'SUBMITTED' });
    await expect(versionsSideBySide({ applicationId: application.id }, at(officer))).rejects.toMatchObject({
      kind: 'not-found',
    });
  });

  it('is the office’s, not its own people’s, and not another city’s', async () => {
    const s = await mended();
    for (const actor of [s.officer, s.cityOfficer, s.observer])
      await expect(versionsSideBySide({ applicationId: s.application.id }, at(actor))).resolves.toBeDefined();
    for (const actor of [s.owner, s.stranger, s.foreignOfficer])
      await expect(versionsSideBySide({ applicationId: s.application.id }, at(actor))).rejects.toMatchObject({
        kind: 'not-found',
      });
  });

  it('an office on its way reads it with what was wanted until it passed it up, and no further', async () => {
    const way = await levels();
    const { id: applicationId, sheetId } = await atStreet(way);
    const first = await db.submission.findFirstOrThrow({ where: { applicationId } });
    const { id: _id, gates: _g, advice: _a, content, ...last } = first;
    const document = await openedDocument(db, { sheetId, ordinal: 1 }, content);
    await db.submission.create({
      data: {
        ...last,
        content: await sealedDocument(db, { sheetId, ordinal: 2 }, document),
        ordinal: 2,
        receivedAt: later(30),
      },
    });
    const said = (note: string, minutes: number, actorId: string) => ({
      ...{ applicationId, note, actorId, checklist: [], verdict: 'RETURNED' as const, at: later(minutes) },
    });
    const by = found(way.officers.city.personId, 'an officer');
    await db.screening.createMany({ data: [said('本级要求', 5, by), said('上级要求', 25, by)] });
    const read = async () => {
      const { demands } = await versionsSideBySide({ applicationId }, at(way.officers.street));
      return demands.map(({ what }) => what);
    };
    expect(await read()).toEqual(['本级要求', '上级要求']);
    await db.recommendation.updateMany({
      where: { applicationId },
      data: { status: 'RECOMMENDED', decidedAt: later(15) },
    });
    expect(await read()).toEqual(['本级要求']);
    for (const actor of [way.officers.street2, way.officers.elsewhere])
      await expect(versionsSideBySide({ applicationId }, at(actor))).rejects.toMatchObject({ kind: 'not-found' });
  });
});
