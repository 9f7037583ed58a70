import { expect, test } from 'vitest';
import {
  AmendmentStatus,
  ApplicationStatus,
  AppointmentStatus,
  AssignmentStatus,
  CoFundingStatus,
  DecisionOutcome,
  DemandCallStatus,
  DemandStatus,
  DisciplineStatus,
  DrawStatus,
  ExpertStatus,
  JobStatus,
  LateEntryStatus,
  ObjectionStatus,
  OrganisationClaimStatus,
  OrganisationStatus,
  RoundStatus,
  StageStatus,
} from '@/lib/db/generated/enums';
import { actIn, changeIn, floors, kindIn } from '@/lib/seals/act-words';
import { actsNamed } from '@/lib/seals/acts-named';
import { wordsIn } from '@/lib/web/wording/words-in';
import { some } from '@/tests/support/some';

test.each(['zh-CN', 'en'])('an act, a list that was taken and a state are called by their words in %s', (locale) => {
  const t = wordsIn(locale);
  expect(actIn('export.record', t)).not.toContain('.');
  expect(kindIn('publicDemands', t)).not.toBe('publicDemands');
  expect(changeIn({ entity: 'demandCall', fromState: 'DRAFT', toState: 'OPEN' }, t)).not.toMatch(/DRAFT|OPEN/);
  expect(changeIn({ entity: 'person', fromState: 'on', toState: 'off' }, t)).not.toMatch(/^on|off$/);
  expect(changeIn({ entity: 'round', fromState: 'OPEN', toState: 'OPEN' }, t)).toBe('');
});

/** Things whose acts are called by the words of what they belong to; a floor has no more than their states. */
const belonging = ['expertInvitation'];

test.each(Object.entries(floors).filter(([entity]) => !belonging.includes(entity)))(
  'every act of %s, which has its words at %s, is found by them',
  async (entity, floor) => {
    const [file, ...under] = floor.split('.');
    const words: Record<string, unknown> = (await import(`@/messages/zh-CN/${file}.json`)).default;
    const { acts } = under.reduce((at, key) => at[key] as Record<string, unknown>, words) as {
      acts: Record<string, string>;
    };
    const commands = some(Object.keys(acts)).map((verb) => `${entity}.${verb}`);
    const t = wordsIn('zh-CN');
    expect(commands.filter((command) => !actsNamed(actIn(command, t)).includes(command))).toEqual([]);
  },
);

/** Whatever an entry can say of a thing: its states, and what is decided about it. */
const states = {
  amendment: Object.keys(AmendmentStatus),
  application: [...Object.keys(ApplicationStatus), ...Object.keys(DecisionOutcome)],
  appointment: Object.keys(AppointmentStatus),
  assignment: Object.keys(AssignmentStatus),
  coFunding: Object.keys(CoFundingStatus),
  demand: Object.keys(DemandStatus),
  demandCall: Object.keys(DemandCallStatus),
  disciplineCase: Object.keys(DisciplineStatus),
  draw: Object.keys(DrawStatus),
  expert: Object.keys(ExpertStatus),
  job: Object.keys(JobStatus),
  lateEntry: Object.keys(LateEntryStatus),
  objection: Object.keys(ObjectionStatus),
  organisation: Object.keys(OrganisationStatus),
  organisationClaim: Object.keys(OrganisationClaimStatus),
  round: Object.keys(RoundStatus),
  stage: Object.keys(StageStatus),
  account: ['open', 'disabled', 'on', 'off'],
  person: ['signed-in', 'failed', 'code-due', 'on', 'off'],
};

test.each(Object.entries(states))('every state of %s has its word', (entity, each) => {
  const t = wordsIn('zh-CN');
  expect(some(each).filter((toState) => changeIn({ entity, fromState: null, toState }, t) === toState)).toEqual([]);
});
