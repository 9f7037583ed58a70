import { expect, it } from 'vitest';
import { applicationOfMine, applicationToCheck } from '@/lib/applications/applicant-queries';
import { attachedFile } from '@/lib/applications/filling/attached-file';
import { saveAnswers } from '@/lib/applications/filling/save-answers';
import { sectionToFill } from '@/lib/applications/filling/section-to-fill';
import { attachFromPassport } from '@/lib/applications/papers/attach-from-passport';
import { submitApplication } from '@/lib/applications/submission/submit-application';
import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import { evidenceFile } from '@/lib/organisations/evidence-file';
import { organisationPassport } from '@/lib/organisations/passport/passport-of';
import { statePassportFact } from '@/lib/organisations/passport/state-passport-fact';
import { ownOrganisation } from '@/lib/organisations/queries';
import { removeMember } from '@/lib/organisations/remove-member';
import { loadActor } from '@/lib/people/load-actor';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, createCity, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';

it('whoever is out reads and writes nothing from the next request on, in the session that is open and out of a browser’s journal', async () => {
  const home = await createCity('甲市');
  const round = await createRound({ region: home.district, terms: { eligibility: [] } });
  const organisation = await createOrganisation(home.street);
  const [owner, editor] = [await memberActor(organisation), await memberActor(organisation, ['EDITOR'])];
  const { id: applicationId } = await createApplication({ round, organisation, status: 'DRAFT' });
  const fileId = organisation.certificateFileId ?? '';
  await attachFromPassport({ applicationId, fieldKey: 'certificate', fileId }, at(editor));
  const session = await db.session.create({
    data: { personId: editor.personId, createdAt: testNow, lastSeenAt: testNow },
  });
  const { id: memberId } = await db.organisationMember.findUniqueOrThrow({
    where: { organisationId_personId: { organisationId: organisation.id, personId: editor.personId } },
  });
  // As a browser keeps it that has not been able to send it yet.
  const kept = { applicationId, answers: { projectTitle: '离线时写下的名称' }, versions: { projectTitle: 0 } };
  await removeMember({ memberId }, at(owner));

  const out = at(found(await loadActor(session.id, testNow), 'the session goes on, without the membership'));
  const address = { organisationId: organisation.id };
  const fact = { ...address, kind: 'person', title: '李静', detail: '专职社工' } as const;
  const attempts = [
    () => saveAnswers(kept, out),
    () => submitApplication({ applicationId }, out),
    () => applicationOfMine({ applicationId }, out),
    () => applicationToCheck({ applicationId }, out),
    () => sectionToFill({ applicationId, section: 'cover' }, out),
    () => attachedFile({ fileId }, out),
    () => evidenceFile({ fileId }, out),
    () => ownOrganisation(address, out),
    () => organisationPassport(address, out),
    () => statePassportFact(fact, out),
  ];
  for (const attempt of attempts) await expect(attempt()).rejects.toMatchObject({ kind: 'not-found' });
  expect(await db.cell.count({ where: { value: { equals: '离线时写下的名称' } } })).toBe(0);
});
