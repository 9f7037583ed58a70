import { afterEach, describe, expect, it } from 'vitest';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { claimPolicy } from '@/lib/organisations/claims/policy';
import {
  answerDays,
  isHeard,
  problemsBeforeAnswer,
  problemsBeforeTransfer,
  settleDueAt,
} from '@/lib/organisations/claims/rules';
import { workdaysAfter } from '@/lib/organisations/workdays';

const until = new Date('2026-03-09T16:00:00Z');
const before = new Date(until.getTime() - 1);

describe('who is heard before an organisation changes hands', () => {
  it('the term ends with the last of so many working days, the day of filing not counted', () => {
    // Friday 27 February 2026, and a working Saturday after the Spring Festival.
    expect(workdaysAfter(new Date('2026-03-02T02:00:00Z'), 5, [])).toEqual(until);
  });

  it.each([
    [null, before, ['claimUnheard']],
    [null, until, []],
    [before, before, []],
  ])('answered at %s, now %s', (answeredAt, now, expected) => {
    const codes = problemsBeforeTransfer({ answeredAt, answerUntil: until }, now).map(({ code }) => code);
    expect(codes).toEqual(expected.map((name) => `organisations.problems.${name}`));
  });

  it.each([
    [null, before, []],
    [null, until, ['claimAnswerLate']],
    [before, before, ['claimAnswered']],
  ])('an answer, the first at %s, now %s', (answeredAt, now, expected) => {
    const codes = problemsBeforeAnswer({ answeredAt, answerUntil: until }, now).map(({ code }) => code);
    expect(codes).toEqual(expected.map((name) => `organisations.problems.${name}`));
  });
});

describe('the office settles a claim fifteen days after hearing', () => {
  it.each([
    [null, '2026-03-24T15:59:59Z'],
    [new Date('2026-03-04T02:00:00Z'), '2026-03-19T15:59:59Z'],
  ])('answered at %s', (answeredAt, due) => {
    expect(settleDueAt({ answeredAt, answerUntil: until })).toEqual(new Date(due));
    expect(isHeard({ answeredAt, answerUntil: until }, before)).toBe(answeredAt !== null);
  });
});

describe('the term is configuration', () => {
  afterEach(() => {
    delete process.env['CLAIM_ANSWER_WORKDAYS'];
  });
  it('of five days unless told otherwise', () => {
    expect(answerDays()).toBe(5);
    process.env['CLAIM_ANSWER_WORKDAYS'] = '10';
    expect(answerDays()).toBe(10);
  });
  it.each(['0', '-3', 'soon', '1000'])('not guessed from "%s"', (written) => {
    process.env['CLAIM_ANSWER_WORKDAYS'] = written;
    expect(() => answerDays()).toThrow('CLAIM_ANSWER_WORKDAYS');
  });
});

describe('claimPolicy', () => {
  const claim = { organisationId: 'o', claimantId: 'p', organisation: { region: { path: '/c/d/' } } };
  const person = (personId: string): Actor => ({ ...visitor, kind: 'person', personId, name: '某人' });
  const officer = (personId: string, regionPath: string): Actor => ({
    ...person(personId),
    grants: [{ role: 'OFFICER', regionId: 'x', regionPath, cityId: 'c' }],
  });
  const member = (roles: ('OWNER' | 'EDITOR')[], who: Actor = person('m')): Actor => ({
    ...who,
    memberships: [{ organisationId: 'o', organisationName: '甲', roles }],
  });
  const actors: Record<string, Actor> = {
    visitor,
    stranger: person('s'),
    claimant: person('p'),
    owner: member(['OWNER']),
    editor: member(['EDITOR']),
    officer: officer('f', '/c/'),
    otherCity: officer('g', '/x/'),
    officerWhoClaims: officer('p', '/c/'),
    officerInside: member(['OWNER'], officer('h', '/c/')),
  };
  it.each<[keyof typeof claimPolicy, string[]]>([
    ['view', ['claimant', 'owner', 'officer', 'officerWhoClaims', 'officerInside']],
    ['answer', ['owner', 'officerInside']],
    ['withdraw', ['claimant', 'officerWhoClaims']],
    ['transfer', ['officer']],
    ['refuse', ['officer']],
    ['seePapers', ['claimant', 'officer', 'officerWhoClaims', 'officerInside']],
    ['seeAnswer', ['officer', 'officerWhoClaims', 'officerInside']],
  ])('%s', (act, expected) => {
    const may = Object.keys(actors).filter((name) => claimPolicy[act](actors[name] ?? visitor, claim));
    expect(may).toEqual(expected);
  });
});
