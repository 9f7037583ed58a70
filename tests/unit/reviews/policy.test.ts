import { describe, expect, test } from 'vitest';
import { type Actor, visitor } from '@/lib/kernel/actor';
import { assignmentPolicy, maySeeExperts, maySeeScores, stagePolicy } from '@/lib/reviews/policy';

const person = (facts: Partial<Actor>): Actor => ({
  ...visitor,
  kind: 'person',
  personId: 'p',
  name: '某人',
  ...facts,
});
const grant = (role: 'OFFICER' | 'OBSERVER', regionPath: string) =>
  person({ grants: [{ role, regionId: 'r', regionPath, cityId: 'city' }] });

const actors = {
  expert: person({ expertIds: ['elsewhere', 'expert'] }),
  otherExpert: person({ expertIds: ['other'] }),
  officer: grant('OFFICER', '/city/district/'),
  cityOfficer: grant('OFFICER', '/city/'),
  streetOfficer: grant('OFFICER', '/city/district/street/'),
  observer: grant('OBSERVER', '/city/district/'),
  foreignOfficer: grant('OFFICER', '/elsewhere/'),
  applicant: person({ memberships: [{ organisationId: 'o', organisationName: '机构', roles: ['OWNER'] }] }),
  visitor,
};
type Name = keyof typeof actors;
const allowed = (may: (actor: Actor) => boolean): Name[] =>
  (Object.keys(actors) as Name[]).filter((name) => may(actors[name]));

const round = { region: { path: '/city/district/' } };
const sheet = (status: 'ACCEPTED' | 'REMOVED', stage: 'SCORING' | 'CLOSED' = 'SCORING') => ({
  expertId: 'expert',
  status,
  barred: false,
  application: { status: 'IN_REVIEW' as const },
  round,
  stage: { status: stage },
});

describe('who may what', () => {
  test('stages', () => {
    expect(allowed((actor) => stagePolicy.view(actor, { round }))).toEqual(['officer', 'cityOfficer', 'observer']);
    for (const act of ['setPanel', 'assign', 'open', 'close'] as const) {
      expect(allowed((actor) => stagePolicy[act](actor, { round }))).toEqual(['officer', 'cityOfficer']);
    }
  });

  test('assignments', () => {
    expect(allowed((actor) => assignmentPolicy.view(actor, sheet('ACCEPTED')))).toEqual([
      'expert',
      'officer',
      'cityOfficer',
      'observer',
    ]);
    for (const act of ['accept', 'score', 'submit'] as const)
      expect(allowed((actor) => assignmentPolicy[act](actor, sheet('ACCEPTED')))).toEqual(['expert']);
    for (const act of ['remove', 'reassign', 'reopen'] as const)
      expect(allowed((actor) => assignmentPolicy[act](actor, sheet('ACCEPTED')))).toEqual(['officer', 'cityOfficer']);
    expect(allowed((actor) => assignmentPolicy.recuse(actor, sheet('ACCEPTED')))).toEqual([
      'expert',
      'officer',
      'cityOfficer',
    ]);
    expect(allowed((actor) => assignmentPolicy.view(actor, sheet('REMOVED')))).toEqual([
      'officer',
      'cityOfficer',
      'observer',
    ]);
  });

  test('scores: the expert’s own alone until the stage is closed, then those who run or watch the round', () => {
    expect(allowed((actor) => maySeeScores(actor, sheet('ACCEPTED')))).toEqual(['expert']);
    expect(allowed((actor) => maySeeScores(actor, sheet('ACCEPTED', 'CLOSED')))).toEqual([
      'expert',
      'officer',
      'cityOfficer',
      'observer',
    ]);
  });

  test('names of experts', () => {
    expect(allowed((actor) => maySeeExperts(actor, { round, blindExperts: true }))).toEqual(['officer', 'cityOfficer']);
    expect(allowed((actor) => maySeeExperts(actor, { round, blindExperts: false }))).toEqual([
      'officer',
      'cityOfficer',
      'observer',
    ]);
  });
});
