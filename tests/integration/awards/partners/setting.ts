import { confirmPartnerChange } from '@/lib/awards/partners/confirm-partner-change';
import { proposePartnerChange } from '@/lib/awards/partners/propose-partner-change';
import { partnerChange } from '@/lib/awards/partners/queries';
import { db } from '@/lib/db/client';
import { jointTerms } from '@/lib/plans/terms/joint';
import { createApplication } from '@/tests/factories/applications';
import { createOrganisation, memberActor } from '@/tests/factories/organisations';
import { at, testNow } from '@/tests/factories/people';
import { createRound } from '@/tests/factories/rounds';
import { contractPlace } from '@/tests/support/contract-place';
import { somePdf } from '@/tests/support/files';

export const place = await contractPlace();
export const joint = (said: object = {}) => jointTerms.parse({ mode: 'allowed', most: 2, judged: true, ...said });
const eligibility = [{ kind: 'verified' as const }, { kind: 'noUnfinishedProject' as const }];
export const roundWith = (said: object = {}) =>
  createRound({ region: place.district, terms: { eligibility, joint: joint(said) } });
const round = await roundWith();

let serial = 0;

async function partnerOf(name: string) {
  const organisation = await createOrganisation(place.district, {
    name: `${name}${(serial += 1)}号`,
    type: 'FOUNDATION',
  });
  return { organisation, signatory: await memberActor(organisation, ['SIGNATORY']) };
}

export const task = '组织志愿者上门探访';

/** An awarded project of a lead and one partner, and an organisation that could come in. */
export async function awarded(given: { id: string } = round) {
  const lead = await createOrganisation(place.district, { name: '牵头社会工作服务中心' });
  const application = await createApplication({ round: given, organisation: lead, status: 'AWARDED' });
  const [old, other] = [await partnerOf('原合作基金会'), await partnerOf('接替基金会')];
  const part = await db.jointPart.create({
    data: {
      applicationId: application.id,
      organisationId: old.organisation.id,
      status: 'CONFIRMED',
      task: '提供场地',
      shareFen: 100_000n,
      askedAt: testNow,
    },
  });
  const input = {
    partId: part.id,
    kind: 'replace' as const,
    partner: other.organisation.name,
    task,
    shareFen: '2000',
    reason: '原合作单位业务调整，无法继续参加',
    file: somePdf('新协议.pdf'),
  };
  return { lead, owner: await memberActor(lead, ['OWNER']), application, part, old, newcomer: other, input };
}

export type Awarded = Awaited<ReturnType<typeof awarded>>;

/** The same with a change asked for. */
export async function proposed(kind: 'replace' | 'remove' = 'replace') {
  const scene = await awarded();
  const { id: changeId } = await proposePartnerChange({ ...scene.input, kind }, at(scene.owner));
  return { ...scene, changeId };
}

export const hashOf = async ({ changeId, newcomer }: Awaited<ReturnType<typeof proposed>>) =>
  (await partnerChange({ changeId }, at(newcomer.signatory))).readHash;

/** The same, confirmed by who comes in. */
export async function ready() {
  const scene = await proposed();
  const input = { changeId: scene.changeId, version: 1, contentHash: await hashOf(scene) };
  await confirmPartnerChange(input, at(scene.newcomer.signatory));
  return scene;
}

/** The award ends while a change is open. */
export const endAwardOf = ({ application }: Pick<Awarded, 'application'>) =>
  db.application.update({ where: { id: application.id }, data: { status: 'GIVEN_UP' } });
