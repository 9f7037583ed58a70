import type { ExpertFacts, LinkFacts, Officer, OrganisationFacts, Service, Span } from '@/lib/experts/linking/facts';
import type { Random } from './random';
import { coreName, DISTRICTS, outsideEmployer, personName, STREETS, TAILS } from './words';

/** Parts of a facts that the plants write to; nobody else does. */
type Open<Facts> = { -readonly [Key in keyof Facts]: Facts[Key] extends readonly (infer One)[] ? One[] : Facts[Key] };

export type Body = Open<OrganisationFacts> & { district: string; core: string; tail: string; isFree: boolean };
export type Judge = Open<ExpertFacts> & { isFree: boolean };
export type World = { experts: Judge[]; bodies: Body[]; today: string };

export const TODAY = '2026-11-30';
export const ALWAYS: Span = { from: null, to: null };

/** So many years and months before today. */
export const daysAgo = (days: number): string =>
  new Date(Date.parse(TODAY) - days * 86_400_000).toISOString().slice(0, 10);

export const nameOf = ({ district, core, tail }: Pick<Body, 'district' | 'core' | 'tail'>): string =>
  `杭州市${district}${core}${tail}`;

/** Experts and organisations who have nothing to do with each other, but for chance: names that are common, and incubators. */
export function strangers(random: Random, size: { experts: number; organisations: number }): World {
  const taken = new Set<string>();
  const bodies = Array.from({ length: size.organisations }, (_, at) => newBody(random, at, taken));
  houseTogether(random, bodies);
  const experts = Array.from({ length: size.experts }, (_, at) => newJudge(random, at));
  return { experts, bodies, today: TODAY };
}

function newBody(random: Random, at: number, taken: Set<string>): Body {
  const parts = { district: random.pick(DISTRICTS), core: coreName(random), tail: random.pick(TAILS) };
  const name = nameOf(parts);
  if (taken.has(name)) return newBody(random, at, taken);
  taken.add(name);
  const street = random.pick(STREETS);
  const room = `${1 + random.below(9)}幢${1 + random.below(20)}0${1 + random.below(8)}室`;
  return {
    ...parts,
    id: `o${at}`,
    uscc: `52330100${String(at).padStart(10, '0')}`,
    names: [{ name, ...ALWAYS }],
    people: peopleOf(random),
    addresses: [
      `杭州市${parts.district}${street}${random.pick(['建国', '文晖', '解放', '江南', '人民'])}路${1 + random.below(900)}号${room}`,
    ],
    contacts: [`phone:${at}`],
    accounts: [`account:${at}`],
    ties: [],
    isFree: true,
  };
}

function peopleOf(random: Random): Officer[] {
  const head = personName(random);
  const others = Array.from({ length: 3 }, () => ({
    role: random.pick(['LEADER', 'STAFF'] as const),
    name: personName(random),
    detail: random.pick(['理事', '监事', '理事长', '总干事', '社工', `理事，${outsideEmployer(random)}`]),
    ...ALWAYS,
  }));
  return [
    { role: 'LEGAL_REPRESENTATIVE', name: head, detail: '', ...ALWAYS },
    { role: 'CONTACT', name: random.chance(0.5) ? head : personName(random), detail: '', ...ALWAYS },
    ...others,
  ];
}

/** An organisation in ten sits in an incubator, with its address and its telephone, or bears the account that a street keeps for its groups. */
function houseTogether(random: Random, bodies: Body[]): void {
  const places = Array.from({ length: 12 }, (_, at) => ({
    address: `杭州市${random.pick(DISTRICTS)}${random.pick(STREETS)}创益路${10 + at}号社会组织服务中心`,
    contact: `phone:incubator-${at}`,
    account: `account:street-${at}`,
  }));
  for (const body of bodies) {
    if (!random.chance(0.1)) continue;
    const { address, contact, account } = random.pick(places);
    body.addresses = [address];
    if (random.chance(0.6)) body.contacts = [contact];
    if (random.chance(0.3)) body.accounts = [account];
  }
}

function newJudge(random: Random, at: number): Judge {
  const employer = outsideEmployer(random);
  return {
    id: `e${at}`,
    name: personName(random),
    contacts: [`phone:expert-${at}`, `mail:expert-${at}`],
    services: [served(employer)],
    kin: [],
    memberships: [],
    isFree: true,
  };
}

export const served = (body: string, more: Partial<Service> = {}): Service => ({
  kind: 'EMPLOYED',
  body,
  uscc: '',
  ...ALWAYS,
  ...more,
});

/** What the detector is given: nothing of how it came to be. */
export const factsOf = ({ experts, bodies, today }: World): LinkFacts => ({
  experts: experts.map(({ isFree: _free, ...expert }) => expert),
  organisations: bodies.map(({ district: _d, core: _c, tail: _t, isFree: _free, ...body }) => body),
  regions: ['杭州市', ...DISTRICTS, ...STREETS],
  today,
});
