import { describe, expect, it } from 'vitest';
import { applicationPolicy, applicationReader, mayApplyFor } from '@/lib/applications/policy';
import { type Actor, visitor } from '@/lib/kernel/actor';

const member = (...roles: Actor['memberships'][number]['roles']): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  memberships: [{ organisationId: 'o', organisationName: '某中心', roles }],
});
const staff = (role: 'OFFICER' | 'OBSERVER', regionPath: string): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  grants: [{ role, regionId: 'r', regionPath, cityId: 'c' }],
});

const application = {
  status: 'SUBMITTED' as const,
  organisationId: 'o',
  submittedAt: new Date(0),
  signOffStatus: 'NONE' as const,
  wayFrom: null,
  standsAt: null,
  round: { region: { path: '/c/d/' } },
};
const draft = { ...application, status: 'DRAFT' as const, submittedAt: null };

const actors: [string, Actor, string][] = [
  ['visitor', visitor, ''],
  ['owner', member('OWNER'), 'view viewDraft edit submit takeBack withdraw'],
  ['editor', member('EDITOR'), 'view viewDraft edit'],
  ['signatory', member('SIGNATORY'), 'view viewDraft edit submit takeBack withdraw'],
  ['finance', member('FINANCE'), 'view viewDraft'],
  ['officer of the region', staff('OFFICER', '/c/d/'), 'view accept returnForCorrection rejectAsIneligible'],
  ['officer above', staff('OFFICER', '/c/'), 'view accept returnForCorrection rejectAsIneligible'],
  ['officer below', staff('OFFICER', '/c/d/s/'), ''],
  ['officer elsewhere', staff('OFFICER', '/x/'), ''],
  ['observer', staff('OBSERVER', '/c/d/'), 'view'],
];

describe('applicationPolicy', () => {
  it.each(actors)('%s', (_name, actor, expected) => {
    const acts = [
      'edit',
      'submit',
      'takeBack',
      'withdraw',
      'accept',
      'returnForCorrection',
      'rejectAsIneligible',
    ] as const;
    const may = [
      applicationPolicy.view(actor, application) && 'view',
      applicationPolicy.view(actor, draft) && 'viewDraft',
      ...acts.map((act) => applicationPolicy[act](actor, application) && act),
    ].filter((act) => act !== false);
    expect(may.join(' ')).toBe(expected);
  });

  it('lets editors hand in once it is confirmed, and nobody else more than before', () => {
    const confirmed = { ...draft, signOffStatus: 'CONFIRMED' as const };
    const whoMay = (subject: typeof confirmed | typeof draft): string[] =>
      actors.filter(([, actor]) => applicationPolicy.submit(actor, subject)).map(([name]) => name);
    expect(whoMay(draft)).toEqual(['owner', 'signatory']);
    expect(whoMay({ ...draft, signOffStatus: 'ASKED' as never })).toEqual(['owner', 'signatory']);
    expect(whoMay(confirmed)).toEqual(['owner', 'editor', 'signatory']);
  });

  it('lets owners and editors begin', () => {
    expect(
      [member('OWNER'), member('EDITOR'), member('SIGNATORY'), member('FINANCE')].map((actor) =>
        mayApplyFor(actor, 'o'),
      ),
    ).toEqual([true, true, false, false]);
    expect(mayApplyFor(member('OWNER'), 'another')).toBe(false);
  });
});

it('has people called by the office while it goes on, and by nobody who only watches', () => {
  const readers = Object.fromEntries(actors.map(([name, actor]) => [name, applicationReader(actor, application)]));
  expect(readers).toMatchObject({
    owner: 'keeper',
    finance: 'keeper',
    editor: 'member',
    'officer of the region': 'caller',
    observer: 'staff',
    visitor: 'staff',
  });
  const declined = { ...application, status: 'DECLINED' as const };
  expect(applicationReader(staff('OFFICER', '/c/d/'), declined)).toBe('staff');
});
