import { addPartner } from '@/lib/applications/joint/add-partner';
import { attachAgreement } from '@/lib/applications/joint/attach-agreement';
import { confirmPart } from '@/lib/applications/joint/confirm-part';
import { partOfMine } from '@/lib/applications/joint/part-of-mine';
import { jointTerms } from '@/lib/plans/terms/joint';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { somePdf } from '@/tests/support/files';

export const place = await contractPlace();
export const joint = (said: object = {}) => jointTerms.parse({ mode: 'allowed', most: 2, judged: true, ...said });

export const jointRound = await createRound({
  region: place.district,
  terms: { eligibility: [{ kind: 'verified' }, { kind: 'noUnfinishedProject' }], joint: joint() },
});

/** A draft with everything in it, whose lead may ask a verified organisation to take a part. */
export async function draft(round: { id: string } = jointRound) {
  const lead = await createOrganisation(place.district, { name: '牵头社会工作服务中心' });
  const { id: applicationId } = await createApplication({ round, organisation: lead, status: 'DRAFT', filled: true });
  const owner = await memberActor(lead, ['OWNER']);
  const { partner, signatory } = await aPartner();
  return { lead, owner, applicationId, partner, signatory };
}

let serial = 0;

export async function aPartner() {
  const name = `合作社区基金会第${(serial += 1)}办事处`;
  const partner = await createOrganisation(place.district, { name, type: 'FOUNDATION' });
  return { partner, signatory: await memberActor(partner, ['SIGNATORY']) };
}

type Draft = Awaited<ReturnType<typeof draft>>;

export const task = '组织志愿者上门探访';

/** The same with a partner that was asked. */
export async function asked(given?: Draft, now = testNow) {
  const { owner, applicationId, partner, ...rest } = given ?? (await draft());
  const input = { applicationId, partner: partner.uscc ?? '', task, shareFen: 500_000n };
  const { partId } = await addPartner(input, at(owner, now));
  return { ...rest, owner, applicationId, partner, partId };
}

export async function hashOf({ partId, signatory }: Pick<Awaited<ReturnType<typeof asked>>, 'partId' | 'signatory'>) {
  return (await partOfMine({ partId }, at(signatory))).contentHash;
}

/** The same with its part confirmed. */
export async function confirmed(given?: Draft, now = testNow) {
  const scene = await asked(given, now);
  await confirmPart({ partId: scene.partId, version: 1, contentHash: await hashOf(scene) }, at(scene.signatory, now));
  return scene;
}

export const withAgreement = ({ applicationId, owner }: Pick<Draft, 'applicationId' | 'owner'>, now = testNow) =>
  attachAgreement({ applicationId, file: somePdf('联合申报协议.pdf') }, at(owner, now));
