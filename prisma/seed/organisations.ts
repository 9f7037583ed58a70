import { db } from '@/lib/db/client';
import { visitor } from '@/lib/kernel/actor';
import { found } from '@/lib/kernel/found';
import { acceptMembership } from '@/lib/organisations/accept-membership';
import { changeMemberRoles } from '@/lib/organisations/change-member-roles';
import { refuseOrganisation } from '@/lib/organisations/codes/refuse-organisation';
import { inviteMember } from '@/lib/organisations/invite-member';
import { recordStanding } from '@/lib/organisations/record-standing';
import { registerOrganisation } from '@/lib/organisations/register-organisation';
import { verifyOrganisation } from '@/lib/organisations/verify-organisation';
import { demoAccounts } from './accounts';
import { actorsOf, type Person } from './actors';
import { between, type Clock } from './clock';
import { certificateFile, pdfFile } from './files';
import { filedGroupFacts, namedFacts, type OrganisationFacts, organisationFacts } from './organisation-facts';
import type { Places, Region } from './places';
import { inPool } from './pool';
import { fixtureCodes } from './uscc';

export type Organisation = { id: string; name: string; owner: Person };
type Registration = { facts: OrganisationFacts; region: Region; registeredAt: Date };
type Verification = { officer: Person; inspectedYear: number };

/** The district's organisations, spread over its streets; the second is the demonstration's own, in 望江街道. */
export async function registerDistrict(
  places: Places,
  { officer, clock, count }: { officer: Person; clock: Clock; count: number },
): Promise<Organisation[]> {
  const place = { regionName: '杭州市上城区', regionCode: '330102', registrar: '上城区民政局' };
  const registrations = Array.from({ length: count }, (_, index): Registration => {
    const facts = organisationFacts(place, index);
    const own = {
      name: '杭州市上城区望江益邻社会工作服务中心',
      ownerName: demoAccounts.owner.name,
      ownerEmail: demoAccounts.owner.email,
    };
    return {
      facts:
        index === 1
          ? {
              ...facts,
              ...own,
              bankAccountName: own.name,
              introduction: facts.introduction.replace(facts.name, own.name),
            }
          : facts,
      region: found(places.streets[index % places.streets.length], 'a street'),
      registeredAt: between(clock.at(-290, '09:00'), clock.at(-262, '17:00'), index / count),
    };
  });
  const year = Number(clock.day(-260).slice(0, 4)) - 1;
  const organisations = await register(registrations, { officer, inspectedYear: year });
  await staffOwn(found(organisations[1], 'the second organisation'), clock);
  return await withOwners(registrations, organisations);
}

/** Filed groups of one street: no code, no account, small rounds only. */
export async function registerGroups(
  street: Region,
  { officer, clock, names }: { officer: Person; clock: Clock; names: readonly string[] },
): Promise<Organisation[]> {
  const place = { regionName: street.name, regionCode: '330102', registrar: `${street.name}办事处（备案）` };
  const registrations = names.map(
    (name, index): Registration => ({
      facts: filedGroupFacts(
        { ...place, regionCode: `330102${street.name.charCodeAt(0)}` },
        index,
        `${street.name}${name}`,
      ),
      region: street,
      registeredAt: clock.at(-120, `${String(9 + (index % 8)).padStart(2, '0')}:20`),
    }),
  );
  return withOwners(
    registrations,
    await register(registrations, { officer, inspectedYear: Number(clock.day(-120).slice(0, 4)) - 1 }),
  );
}

/** Organisations of other places that bear the domain's test codes. */
export async function registerElsewhere({
  places,
  officer,
  clock,
}: {
  places: Places;
  officer: Person;
  clock: Clock;
}): Promise<Organisation[]> {
  const { districts, hangzhou } = places;
  const registrations = [
    {
      region: districts.binjiang,
      name: '杭州市滨江区同舟社会工作服务中心',
      uscc: fixtureCodes.binjiangAgency,
      type: 'SOCIAL_SERVICE_AGENCY',
    },
    {
      region: districts.xihu,
      name: '杭州市西湖区晴雨公益服务中心',
      uscc: fixtureCodes.xihuAgency,
      type: 'SOCIAL_SERVICE_AGENCY',
    },
    {
      region: districts.gongshu,
      name: '杭州市拱墅区运河邻里志愿者协会',
      uscc: fixtureCodes.gongshuGroup,
      type: 'SOCIAL_GROUP',
    },
    { region: hangzhou, name: '杭州市共益公益基金会', uscc: fixtureCodes.hangzhouFoundation, type: 'FOUNDATION' },
  ] as const;
  return registerNamed(registrations, { officer, clock });
}

type Named = { region: Region; name: string; uscc: string; type: OrganisationFacts['type']; ownerEmail?: string };

export async function registerNamed(
  named: readonly Named[],
  { officer, clock }: { officer: Person; clock: Clock },
): Promise<Organisation[]> {
  const registrations = namedRegistrations(named, clock);
  return withOwners(
    registrations,
    await register(registrations, { officer, inspectedYear: Number(clock.day(-150).slice(0, 4)) - 1 }),
  );
}

/** Registered yesterday and not looked at yet: work for the officers. */
export async function registerUnverified(named: readonly Named[], clock: Clock): Promise<void> {
  await inPool(namedRegistrations(named, clock), (registration) =>
    registerOne({ ...registration, registeredAt: clock.at(-1, '15:10') }),
  );
}

/** Somebody who means to apply in their own name; registered yesterday, too. */
export async function registerResident(
  { region, name, phone, email }: { region: Region; name: string; phone: string; email: string },
  clock: Clock,
): Promise<void> {
  const person = { type: 'NATURAL_PERSON', name, contactPhone: phone, pledged: true, personEmail: email } as const;
  await registerOrganisation({ ...person, regionId: region.id }, { actor: visitor, now: clock.at(-1, '16:20') });
}

/** Refused so long ago that the next round of erasing takes its contact, its account and its certificate. */
export async function refusedLongAgo(
  named: Named,
  { officer, clock }: { officer: Person; clock: Clock },
): Promise<void> {
  for (const registration of namedRegistrations([named], clock)) {
    const { id } = await registerOne({ ...registration, registeredAt: clock.at(-232, '10:10') });
    const reason = '登记证书与所填名称、代码均不一致，经电话核实，申请人不是该组织的工作人员。';
    await refuseOrganisation(
      { organisationId: id, version: 1, reason },
      { actor: officer, now: clock.at(-230, '15:30') },
    );
  }
}

/** On the list of abnormal activity since last month, with the paper that says so: it sees why it may not apply, and what would cure it. */
export async function putOnAbnormalList(
  { id }: { id: string },
  { officer, clock }: { officer: Person; clock: Clock },
): Promise<void> {
  const file = pdfFile('列入活动异常名录决定书.pdf', ['列入活动异常名录决定书', '通过登记的住所无法取得联系。']);
  const entry = {
    organisationId: id,
    kind: 'ABNORMAL_LIST',
    from: clock.day(-30),
    reason: '通过登记的住所无法取得联系。',
    file,
  } as const;
  await recordStanding(entry, { actor: officer, now: clock.at(-29, '10:20') });
}

function namedRegistrations(named: readonly Named[], clock: Clock): Registration[] {
  return named.map(({ region, ownerEmail, ...facts }) => ({
    region,
    facts: {
      ...namedFacts(
        {
          regionName: region.name,
          regionCode: facts.uscc.slice(2, 8),
          registrar: `${region.name}${facts.type === 'ENTERPRISE' ? '市场监督管理局' : '民政局'}`,
        },
        facts,
      ),
      ...(ownerEmail === undefined ? {} : { ownerEmail }),
    },
    registeredAt: clock.at(-150, '10:30'),
  }));
}

async function register(
  registrations: Registration[],
  { officer, inspectedYear }: Verification,
): Promise<{ id: string; name: string }[]> {
  return inPool(registrations, async (registration) => {
    const { id } = await registerOne(registration);
    const context = { actor: officer, now: new Date(registration.registeredAt.getTime() + 26 * 3_600_000) };
    await verifyOrganisation({ organisationId: id, version: 1 }, context);
    await recordStanding(
      { organisationId: id, kind: 'ANNUAL_INSPECTION', from: `${inspectedYear}-01-01`, conclusion: 'PASSED' },
      context,
    );
    return { id, name: registration.facts.name };
  });
}

function registerOne({ facts: { ownerName, ownerEmail, ...facts }, region, registeredAt }: Registration) {
  const registration = {
    ...facts,
    regionId: region.id,
    personName: ownerName,
    personEmail: ownerEmail,
    ...(facts.type === 'FILED' ? {} : { certificate: certificateFile(facts) }),
  };
  return registerOrganisation(registration, { actor: visitor, now: registeredAt });
}

async function withOwners(
  registrations: Registration[],
  organisations: { id: string; name: string }[],
): Promise<Organisation[]> {
  const emails = registrations.map(({ facts }) => facts.ownerEmail);
  const owners = await actorsOf(emails);
  return organisations.map((organisation, index) => ({
    ...organisation,
    owner: found(owners.get(emails[index] ?? ''), 'an owner'),
  }));
}

/** The owner signs as well; a colleague edits. */
async function staffOwn(organisation: { id: string }, clock: Clock): Promise<void> {
  const { owner, editor } = demoAccounts;
  const actor = found((await actorsOf([owner.email])).get(owner.email), owner.email);
  const context = { actor, now: clock.at(-255, '09:40') };
  const member = found(
    await db.organisationMember.findFirst({ where: { organisationId: organisation.id } }),
    'the owner',
  );
  await changeMemberRoles({ memberId: member.id, roles: ['OWNER', 'SIGNATORY'] }, context);
  const { invitationId } = await inviteMember(
    { organisationId: organisation.id, email: editor.email, name: editor.name, roles: ['EDITOR'] },
    context,
  );
  const invited = found((await actorsOf([editor.email])).get(editor.email), editor.email);
  await acceptMembership({ invitationId }, { ...context, actor: invited });
}
