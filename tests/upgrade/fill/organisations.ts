import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { checkLetter } from '@/lib/kernel/check-letter';
import { found } from '@/lib/kernel/found';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { endStanding } from '@/lib/organisations/end-standing';
import { inviteMember } from '@/lib/organisations/invite-member';
import { recordStanding } from '@/lib/organisations/record-standing';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { returnOrganisation } from '@/lib/organisations/return-organisation';
import { withdrawStanding } from '@/lib/organisations/withdraw-standing';
import { actorsOf } from '@/prisma/seed/actors';
import { pdfFile } from '@/prisma/seed/files';
import { syntheticUscc } from '@/prisma/seed/uscc';
import { fixtureNow, type Setting } from './setting';

/** Every kind of organisation, member and standing, one of them ended and one taken back. */
export async function fillOrganisations({ places, by: { district, owner } }: Setting): Promise<void> {
  const { id } = await registerOrganisation(
    {
      name: '上城区邻里互助合作社',
      type: 'OTHER',
      regionId: places.shangcheng.id,
      uscc: syntheticUscc('59', '330102', 77_001),
      bankAccountName: '上城区邻里互助合作社',
      bankName: '某银行望江支行',
      bankAccountNumber: '6200000000000311',
      legalRepresentative: '孙立群',
      contactName: '孙立群',
      contactPhone: '13900000311',
      personName: '孙立群',
      personEmail: 'coop@organisation.example',
      certificate: pdfFile('登记证书.pdf', ['登记证书', '（演示材料，无法律效力）']),
    },
    { actor: visitor, now: fixtureNow },
  );
  await registerOtherKinds(places.shangcheng.id);
  await returnOrganisation({ organisationId: id, version: 1, note: '请补充登记证书上的统一社会信用代码。' }, district);

  const pending = await db.organisation.findFirstOrThrow({
    where: { status: 'PENDING', region: { path: { startsWith: places.shangcheng.path } } },
    orderBy: { id: 'desc' },
  });
  const refused = { organisationId: pending.id, version: pending.version, reason: '证书与申请信息不符。' };
  await refuseOrganisation(refused, district);

  const { organisationId } = found(owner.actor.memberships[0], 'a membership');
  const finance = { email: 'finance@organisation.example', name: '罗会计' };
  const { invitationId } = await inviteMember({ organisationId, ...finance, roles: ['FINANCE'] }, owner);
  const invited = found((await actorsOf([finance.email])).get(finance.email), finance.email);
  await acceptMembership({ invitationId }, { ...owner, actor: invited });
  const partner = { email: 'partner@organisation.example', name: '孙合伙' };
  await inviteMember({ organisationId, ...partner, roles: ['OWNER', 'SIGNATORY'] }, owner);
  const other = found(
    await db.organisation.findFirst({
      where: {
        status: 'VERIFIED',
        id: { not: organisationId },
        type: 'SOCIAL_GROUP',
        region: { path: { startsWith: places.shangcheng.path } },
      },
      orderBy: { name: 'asc' },
    }),
    'an organisation',
  );
  await recordStandings(other.id, { district });
}

/** Kinds of applicant that civil affairs does not register; they wait for the office. */
async function registerOtherKinds(regionId: string): Promise<void> {
  const coded = [
    { type: 'ENTERPRISE', prefix: '91', name: '杭州望江社区商业有限公司' },
    { type: 'PUBLIC_INSTITUTION', prefix: '12', name: '上城区青少年活动中心' },
    { type: 'PEOPLES_ORGANISATION', prefix: '13', name: '上城区妇女联合会' },
  ] as const;
  const context = { actor: visitor, now: fixtureNow };
  for (const [index, { prefix, ...facts }] of coded.entries()) {
    const body = `${prefix}33010250000${String(7_001 + index)}00`.slice(0, 17);
    const named = { legalRepresentative: '周明', contactName: '周明', contactPhone: `1390000032${index}` };
    const who = { personName: '周明', personEmail: `kind-${index}@organisation.example` };
    const certificate = pdfFile('证明.pdf', ['证明', '（演示材料，无法律效力）']);
    await registerOrganisation(
      { ...facts, ...named, ...who, regionId, uscc: `${body}${checkLetter(body)}`, certificate },
      context,
    );
  }
  const person = { name: '吴桂芳', type: 'NATURAL_PERSON', contactPhone: '13900000329', pledged: true } as const;
  await registerOrganisation({ ...person, regionId, personEmail: 'person@organisation.example' }, context);
}

async function recordStandings(organisationId: string, { district }: Pick<Setting['by'], 'district'>): Promise<void> {
  const file = pdfFile('决定书.pdf', ['决定书', '（演示材料，无法律效力）']);
  const lists = ['LOCAL_BLACKLIST', 'HONOUR_LIST', 'PENALTY', 'OTHER_FUNDING', 'UNFINISHED_PROJECT'] as const;
  for (const kind of lists)
    await recordStanding({ organisationId, kind, from: '2026-03-01', reason: '见决定书。', file }, district);
  const rating = { organisationId, kind: 'RATING', from: '2025-01-01', to: '2030-01-01', conclusion: 'A4' } as const;
  await recordStanding(rating, district);
  const evaluated = {
    kind: 'PROJECT_EVALUATION',
    from: '2026-02-01',
    conclusion: 'FAILED',
    reason: '上一届项目。',
  } as const;
  await recordStanding({ organisationId, ...evaluated }, district);
  const entry = { organisationId, kind: 'SERIOUS_VIOLATION_LIST', from: '2026-05-01', reason: '见公告。' } as const;
  const wrong = await recordStanding(entry, district);
  await withdrawStanding({ standingId: wrong.standingId, reason: '录入时选错了单位。' }, district);
  const listed = await recordStanding(entry, district);
  await endStanding({ standingId: listed.standingId, to: '2026-10-31' }, district);
}
