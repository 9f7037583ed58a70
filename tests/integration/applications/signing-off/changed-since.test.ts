import { expect, test } from 'vitest';
import { applicationToCheck } from '@/lib/applications/applicant-queries';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { askForSignOff } from '@/lib/applications/signing-off/ask-for-sign-off';
import { sendBackSignOff } from '@/lib/applications/signing-off/send-back-sign-off';
import { earlierAnswers } from '@/lib/applications/together/earlier-answers';
import { restoreAnswer } from '@/lib/applications/together/restore-answer';
import { waitingForMember } from '@/lib/inbox/waiting-for';
import { found } from '@/lib/kernel/found';
import { memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { scene } from '@/tests/integration/applications/scene';

/** A full draft, of which an editor has asked the signatory. */
async function asked() {
  const { application, organisation, editor } = await scene({ filled: true });
  const signatory = await memberActor(organisation, ['SIGNATORY']);
  await askForSignOff({ applicationId: application.id }, at(editor));
  return { applicationId: application.id, editor, signatory };
}

test('who signs is told what changed since they were asked, answer by answer, on the desk and before they confirm', async () => {
  const { applicationId, editor, signatory } = await asked();
  const changes = async () => (await applicationToCheck({ applicationId }, at(signatory))).signOff.changes;
  const line = async () =>
    (await waitingForMember({}, at(signatory))).find(({ key }) => key === `application:${applicationId}`)?.values;
  expect(await changes()).toMatchObject({ since: { act: 'ASKED' }, changed: [], afterAsking: 0 });
  expect(await line()).toMatchObject({ changed: 0 });

  // One hand within ten minutes: kept all the same, because it was shown to who signs.
  const later = new Date(testNow.getTime() + 60_000);
  await saveAnswers({ applicationId, answers: { projectTitle: '提请后改的名称' } }, { actor: editor, now: later });
  const told = await changes();
  expect(told).toMatchObject({ changed: [{ key: 'projectTitle', by: editor.name, at: later }], afterAsking: 1 });
  expect(await line()).toMatchObject({ changed: 1 });
  const version = found(told?.changed[0], 'a change').before ?? 0;
  const { comparison } = await earlierAnswers({ applicationId, field: 'projectTitle', version }, at(signatory));
  expect(comparison).toMatchObject({ now: { text: '提请后改的名称' }, replaced: { by: editor.name, at: later } });

  // Put back to what they were shown, nothing has changed.
  await restoreAnswer(
    { applicationId, fieldKey: 'projectTitle', past: version, version: comparison?.seen ?? 0 },
    { actor: editor, now: later },
  );
  expect(await changes()).toMatchObject({ changed: [], afterAsking: 0 });
});

test('who has sent it back is shown what became of that when they are asked again', async () => {
  const { applicationId, editor, signatory } = await asked();
  await sendBackSignOff({ applicationId, note: '请改名称' }, at(signatory));
  const [later, asking] = [60_000, 120_000].map((ms) => new Date(testNow.getTime() + ms));
  await saveAnswers(
    { applicationId, answers: { projectTitle: '改好的名称' } },
    { actor: editor, now: found(later, 'then') },
  );
  await askForSignOff({ applicationId }, { actor: editor, now: found(asking, 'then') });
  const { signOff } = await applicationToCheck({ applicationId }, at(signatory));
  expect(signOff.changes).toMatchObject({
    since: { act: 'SENT_BACK' },
    changed: [{ key: 'projectTitle', by: editor.name }],
    afterAsking: 0,
  });
});
