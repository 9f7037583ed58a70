import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExpertFacts, LinkFacts, OrganisationFacts, Service } from '@/lib/experts/linking/facts';
import { findLinks, isHit } from '@/lib/experts/linking/find-links';

const ALWAYS = { from: null, to: null };
const organisation = (id: string, name: string, more: Partial<OrganisationFacts> = {}): OrganisationFacts => ({
  id,
  uscc: '',
  names: [{ name, ...ALWAYS }],
  people: [],
  addresses: [],
  contacts: [],
  accounts: [],
  ties: [],
  ...more,
});
const service = (body: string, more: Partial<Service> = {}): Service => ({
  kind: 'EMPLOYED',
  body,
  uscc: '',
  ...ALWAYS,
  ...more,
});
const expert = (more: Partial<ExpertFacts> = {}): ExpertFacts => ({
  id: 'e',
  name: '周晓彤',
  contacts: [],
  services: [],
  kin: [],
  memberships: [],
  ...more,
});
const factsWith = (experts: ExpertFacts[], organisations: OrganisationFacts[]): LinkFacts => ({
  experts,
  organisations,
  regions: ['杭州市', '上城区', '拱墅区'],
  today: '2026-11-30',
});

const chenxing = organisation('o', '杭州市上城区晨星社会工作服务中心', { accounts: ['account:1'] });
const linksOf = (one: ExpertFacts, ...organisations: OrganisationFacts[]) =>
  findLinks(factsWith([one], organisations)).map(({ organisationId, strength, kind, evidence }) => ({
    organisationId,
    kind,
    strength,
    rules: evidence.map(({ rule }) => rule),
  }));

describe('what links an expert with an organisation', () => {
  test.each<[string, ExpertFacts, object | undefined]>([
    ['employer', expert({ services: [service('上城区晨星社工中心')] }), { kind: 'EMPLOYMENT', strength: 90 }],
    ['mistyped', expert({ services: [service('上城区辰星社工中心')] }), { strength: 71 }],
    ['another word', expert({ services: [service('上城区晨光社工中心')] }), undefined],
    ['another district', expert({ services: [service('拱墅区晨星社工中心')] }), undefined],
    ['long ago', expert({ services: [service('上城区晨星社工中心', { to: '2023-11-29' })] }), undefined],
    ['just within', expert({ services: [service('上城区晨星社工中心', { to: '2023-11-30' })] }), { strength: 90 }],
    ['relative', expert({ kin: [service('上城区晨星社工中心')] }), { kind: 'RELATIVE', strength: 86 }],
    ['invested', expert({ services: [service('上城区晨星社工中心', { kind: 'INVESTOR' })] }), { kind: 'INVESTMENT' }],
    ['member', expert({ memberships: [{ organisationId: 'o', ...ALWAYS }] }), { strength: 100, rules: ['member'] }],
  ])('%s', (_name, one, link) => {
    const [found] = linksOf(one, chenxing);
    if (link === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(link);
  });

  test('by its code, whatever name was typed', () => {
    const coded = { ...chenxing, uscc: '52330100MJ12345678' };
    const [link] = linksOf(expert({ services: [service('晨星', { uscc: '52330100mj12345678' })] }), coded);
    expect(link).toMatchObject({ organisationId: 'o', strength: 95 });
  });

  test('a name alone is a hint, with the employer beside it a hit', () => {
    const named = (detail: string) => ({
      ...chenxing,
      people: [{ role: 'LEADER' as const, name: '周曉彤', detail, ...ALWAYS }],
    });
    const one = expert({ services: [service('浙江大学社会学系')] });
    expect(linksOf(one, named('理事'))).toEqual([
      { organisationId: 'o', kind: 'EMPLOYMENT', strength: 30, rules: ['namesake'] },
    ]);
    expect(linksOf(one, named('理事（浙江大学）'))[0]).toMatchObject({ strength: 85, rules: ['namedWithEmployer'] });
  });

  test('a telephone of its own links, that of an incubator does not', () => {
    const one = expert({ contacts: ['phone:1'] });
    const bearing = (id: string) => organisation(id, `上城区${id}社`, { contacts: ['phone:1'] });
    expect(linksOf(one, bearing('a'))).toMatchObject([{ strength: 75 }]);
    expect(linksOf(one, bearing('a'), bearing('b'), bearing('c'))).toEqual([]);
  });

  test('who works for one of two that share an account is linked with both', () => {
    const twin = organisation('twin', '拱墅区同心社', { accounts: ['account:1'] });
    const links = linksOf(expert({ services: [service('上城区晨星社工中心')] }), chenxing, twin);
    expect(links).toMatchObject([
      { organisationId: 'o', rules: ['employed'] },
      { organisationId: 'twin', kind: 'SAME_CONTROL', rules: ['employerAccount'], strength: 76 },
    ]);
  });

  test('weak paths add up', () => {
    const head = { role: 'LEGAL_REPRESENTATIVE' as const, name: '王伟', detail: '', ...ALWAYS };
    const mine = organisation('mine', '上城区同心社', { people: [head], addresses: ['建国路1号2幢3室'] });
    const theirs = organisation('theirs', '上城区友益社', { people: [head], addresses: ['建国路1号2-3'] });
    const link = findLinks(factsWith([expert({ services: [service('上城区同心社')] })], [mine, theirs])).find(
      ({ organisationId }) => organisationId === 'theirs',
    );
    expect(link).toMatchObject({ strength: 64, evidence: [{ strength: 40 }, { strength: 40 }] });
    expect(link && isHit(link)).toBe(true);
  });
});

test('only applicants are told, though others stand between', () => {
  const twin = organisation('twin', '拱墅区同心社', { accounts: ['account:1'] });
  const facts = factsWith([expert({ services: [service('上城区晨星社工中心')] })], [chenxing, twin]);
  const found = findLinks({ ...facts, applicants: new Set(['twin']) });
  expect(found.map(({ organisationId }) => organisationId)).toEqual(['twin']);
});

test('the order in which facts come changes nothing', () => {
  const people = ['周晓彤', '周曉彤', '周晓□'].map((name) => ({ role: 'STAFF' as const, name, detail: '', ...ALWAYS }));
  const organisations = ['甲', '乙', '丙'].map((name, at) =>
    organisation(name, `上城区${name}社`, { people: people.slice(at, at + 1), contacts: ['phone:1'] }),
  );
  const experts = ['a', 'b'].map((id) => expert({ id, services: [service('上城区甲社')] }));
  const expected = findLinks(factsWith(experts, organisations));
  fc.assert(
    fc.property(
      fc.shuffledSubarray(experts, { minLength: 2 }),
      fc.shuffledSubarray(organisations, { minLength: 3 }),
      (some, others) => {
        expect(findLinks(factsWith(some, others))).toEqual(expected);
      },
    ),
  );
});
