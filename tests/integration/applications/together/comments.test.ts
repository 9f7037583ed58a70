import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { commentOnField } from '@/lib/applications/together/comment-on-field';
import { commentsOfMine } from '@/lib/applications/together/comments';
import { resolveComment } from '@/lib/applications/together/resolve-comment';
import { db } from '@/lib/db/client';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { found } from '@/lib/kernel/found';
import { paths } from '@/lib/paths/paths';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { actorWith, at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { scene } from '@/tests/integration/applications/scene';
import { contractPlace } from '@/tests/support/contract-place';
import { doorContract, never } from '@/tests/support/door-contract';

const place = await contractPlace();
const round = await createRound({ region: place.district, terms: { eligibility: [{ kind: 'verified' }] } });
const text = '这里请补充服务人数。';

async function drafted() {
  const organisation = await createOrganisation(place.district);
  const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT' });
  return { applicationId, by: await memberActor(organisation, ['FINANCE']) };
}
const of = ({ applicationId }: { applicationId: string }) => ({ entityId: applicationId, cityId: place.city.id });
const noVersion = never('what is said is added to what was said before');

doorContract(commentOnField, {
  fresh: async () => {
    const given = await drafted();
    return { ...given, input: { applicationId: given.applicationId, fieldKey: 'projectTitle', text } };
  },
  result: { fieldKey: 'projectTitle' },
  trail: of,
  forbidden: never('whoever of the organisation sees it may say something'),
  refused: { 'applications.problems.deadlinePassed': () => ({ now: new Date('2026-06-01T00:00:00Z') }) },
  invalid: { fieldKey: '长'.repeat(41), text: '字'.repeat(501) },
  version: noVersion,
  again: 'done',
  race: never('both have said something'),
});

doorContract(resolveComment, {
  fresh: async () => {
    const given = await drafted();
    await commentOnField({ applicationId: given.applicationId, fieldKey: 'projectTitle', text }, at(given.by));
    const { id: commentId } = await db.fieldComment.findFirstOrThrow({ where: { applicationId: given.applicationId } });
    return { ...given, input: { commentId } };
  },
  result: { fieldKey: 'projectTitle' },
  trail: of,
  forbidden: never('whoever of the organisation sees it may see to it'),
  refused: never('what has been seen to stays so'),
  invalid: never('only an id goes in, and one that nobody has is not found'),
  version: noVersion,
  again: 'done',
  race: never('both say the same, and the first one’s name stands'),
});

test('a word at a question is shown there, counted before handing in, and gone from both once a colleague has seen to it', async () => {
  const { application, owner, editor, officer, stranger } = await scene();
  const applicationId = application.id;
  await commentOnField({ applicationId, fieldKey: 'projectTitle', text }, at(owner));
  const section = found((await commentsOfMine({ applicationId }, at(editor))).others[0], 'a question').section.key;
  const shown = async () => (await sectionToFill({ applicationId, section }, at(editor))).comments;
  const counted = async (by = editor) => (await applicationToCheck({ applicationId }, at(by))).openComments;
  expect(await shown()).toMatchObject([{ fieldKey: 'projectTitle', text, authorName: owner.name }]);
  expect(await counted()).toEqual({ all: 1, awaiting: 1 });
  expect(await counted(owner)).toEqual({ all: 1, awaiting: 0 });
  await resolveComment({ commentId: found((await shown())[0], 'a comment').id }, at(editor));
  expect([await shown(), await counted()]).toEqual([[], { all: 0, awaiting: 0 }]);
  const { others } = await commentsOfMine({ applicationId }, at(owner));
  expect(others).toMatchObject([{ key: 'projectTitle', comments: [{ text, resolved: { name: editor.name } }] }]);
  for (const nobody of [officer, stranger, await actorWith('OFFICER', place.city)])
    await expect(commentsOfMine({ applicationId }, at(nobody))).rejects.toMatchObject({ kind: 'not-found' });
});

test('an open word waits on the desk of those who may answer it, and not of whoever spoke last', async () => {
  const { application, owner, editor, stranger } = await scene();
  const applicationId = application.id;
  const waits = async (actor: typeof owner) =>
    (await waitingForMember({}, at(actor))).find(({ key }) => key === `comments:${applicationId}`);
  await commentOnField({ applicationId, fieldKey: 'projectTitle', text }, at(owner));
  expect(await waits(editor)).toMatchObject({
    messageKey: 'applications.waiting.comments',
    values: { count: 1, author: owner.name },
    href: paths.comments(applicationId, 'projectTitle'),
  });
  expect([await waits(owner), await waits(stranger)]).toEqual([undefined, undefined]);

  const later = new Date(testNow.getTime() + 60_000);
  await commentOnField({ applicationId, fieldKey: 'projectTitle', text: '已补充。' }, { actor: editor, now: later });
  expect(await waits(editor)).toBeUndefined();
  expect(await waits(owner)).toMatchObject({ values: { count: 1, author: editor.name } });

  // Who asked sees to the whole of it at once.
  const said = (await commentsOfMine({ applicationId }, at(owner))).others[0]?.comments ?? [];
  expect(said.map(({ isOwn }) => isOwn)).toEqual([true, false]);
  await resolveComment({ commentId: found(said.at(-1), 'a comment').id }, { actor: owner, now: later });
  expect(await waits(owner)).toBeUndefined();
  expect(await db.fieldComment.count({ where: { applicationId, resolvedAt: null } })).toBe(0);
});
