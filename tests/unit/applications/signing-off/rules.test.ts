import { describe, expect, it, test } from 'vitest';
import { signOffLifecycle } from '@/lib/applications/signing-off/lifecycle';
import { mayRemind, signOffPolicy } from '@/lib/applications/signing-off/policy';
import { problemsBeforeReminding, problemsInSignOff } from '@/lib/applications/signing-off/rules';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';

const member = (...roles: Actor['memberships'][number]['roles']): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  memberships: [{ organisationId: 'o', organisationName: '某中心', roles }],
});
const roles: [string, Actor][] = [
  ['owner', member('OWNER')],
  ['editor', member('EDITOR')],
  ['signatory', member('SIGNATORY')],
  ['finance', member('FINANCE')],
];

describe('whose move it is', () => {
  test.each([
    ['NONE', { owner: 'ask', editor: 'ask' }, []],
    [
      'ASKED',
      { owner: 'confirm sendBack cancel', editor: 'cancel', signatory: 'confirm sendBack' },
      ['owner', 'editor'],
    ],
    ['SENT_BACK', { owner: 'ask', editor: 'ask' }, ['owner', 'signatory']],
    ['CONFIRMED', { owner: 'ask sendBack', editor: 'ask', signatory: 'sendBack' }, ['owner', 'signatory']],
  ] as const)('%s', (status, expected: Record<string, string>, reminding) => {
    const subject = { status, signOffStatus: status, organisationId: 'o' };
    const moves = roles.map(([name, actor]) => [
      name,
      openMoves(signOffLifecycle, signOffPolicy, { actor, subject }).join(' '),
    ]);
    expect(Object.fromEntries(moves.filter(([, may]) => may !== ''))).toEqual(expected);
    const remind = roles.filter(([, actor]) => mayRemind(actor, subject)).map(([name]) => name);
    if (status !== 'NONE') expect(remind).toEqual(reminding);
  });
});

describe('problemsInSignOff', () => {
  it.each([
    ['NONE', null, ['notSignedOff']],
    ['ASKED', 'a', ['notSignedOff']],
    ['CONFIRMED', 'b', ['changedSinceSignOff']],
    ['CONFIRMED', 'a', []],
  ] as const)('%s, %s confirmed', (signOffStatus, confirmed, codes) => {
    const problems = problemsInSignOff({ signOffStatus }, { confirmed, current: 'a' });
    expect(problems.map(({ code }) => code)).toEqual(codes.map((code) => `applications.problems.${code}`));
  });
});

describe('problemsBeforeReminding', () => {
  const asked = [{ act: 'ASKED' as const, at: new Date('2026-11-29T15:00:00Z') }];
  it.each([
    ['the same day', '2026-11-29T15:30:00Z', ['remindedToday']],
    ['the next one, in Shanghai', '2026-11-29T16:00:00Z', []],
  ])('%s', (_, now, codes) => {
    const problems = problemsBeforeReminding({ signOffStatus: 'ASKED' }, { entries: asked, now: new Date(now) });
    expect(problems.map(({ code }) => code)).toEqual(codes.map((code) => `applications.problems.${code}`));
  });

  it('has nothing to remind of before anybody asked', () => {
    const problems = problemsBeforeReminding({ signOffStatus: 'NONE' }, { entries: [], now: new Date() });
    expect(problems).toEqual([{ code: 'applications.problems.nothingToRemindOf' }]);
  });
});
