import { expect, test } from 'vitest';
import * as amendments from '@/lib/amendments/letters';
import * as joint from '@/lib/applications/joint/letters';
import * as applications from '@/lib/applications/letters';
import * as discipline from '@/lib/awards/discipline/letters';
import * as awards from '@/lib/awards/letters';
import * as partners from '@/lib/awards/partners/letters';
import * as cockpit from '@/lib/cockpit/letters';
import * as demands from '@/lib/demands/letters';
import * as inviting from '@/lib/experts/inviting/letters';
import * as follows from '@/lib/follows/letters';
import * as inbox from '@/lib/inbox/letters';
import { wordsOfOthers } from '@/lib/mail/words-of-others';
import * as organisations from '@/lib/organisations/letters';
import * as people from '@/lib/people/letters';
import * as regions from '@/lib/regions/appointments/letters';
import * as reviews from '@/lib/reviews/letters';
import { filesIn } from '@/tests/architecture/sources';
import { address, at, hostile, lettersOfAwards, lettersOfDiscipline, lettersOfPartners } from './letters-of-awards';

const application = { organisationName: hostile, title: hostile, number: '1', roundTitle: '第八届', address };
const colleague = { name: hostile, organisationName: hostile, title: hostile, roundTitle: '第八届', address };
const part = {
  name: hostile,
  lead: hostile,
  partner: hostile,
  title: hostile,
  roundTitle: '第八届',
  address,
  task: hostile,
  shareFen: 0n,
  until: at,
};
const late = { name: hostile, organisationName: hostile, roundTitle: '第八届' };
const demand = { number: '1', title: hostile, address, note: '请补充' };
const followed = { region: '上城区', kinds: ['CALL'] as const, categories: [hostile] };

/** Every letter with hostile words wherever somebody outside the office types them. */
const letters = {
  amendmentLetter: amendments.amendmentLetter({
    organisationName: hostile,
    roundTitle: '第八届',
    reason: '修订',
    changes: [],
    closesAt: at,
    open: [hostile],
    submitted: [hostile],
    addresses: { call: address, applications: address },
  }),
  receiptLetter: applications.receiptLetter({
    ...application,
    receivedAt: at,
    contentHash: 'ff',
    checkCode: '0000-0000-0000',
    verify: address,
  }),
  returnLetter: applications.returnLetter({ ...application, dueAt: at, items: [], note: '请补正' }),
  takenBackLetter: applications.takenBackLetter({ ...application, closesAt: at }),
  deadlineLetter: applications.deadlineLetter({
    ...application,
    name: hostile,
    state: 'takenBack',
    toSign: true,
    dueAt: at,
    left: 3,
  }),
  ...lettersOfDiscipline,
  ...lettersOfPartners,
  partAskedLetter: joint.partAskedLetter({ ...part, isAgain: false }),
  partReminderLetter: joint.partReminderLetter(part),
  partRemovedLetter: joint.partRemovedLetter({ ...part, reason: hostile }),
  partConfirmedLetter: joint.partConfirmedLetter({ ...part, by: hostile, left: 1 }),
  partDeclinedLetter: joint.partDeclinedLetter({ ...part, reason: hostile }),
  signOffAskedLetter: applications.signOffAskedLetter({ ...colleague, askedBy: hostile, note: hostile, until: at }),
  signOffConfirmedLetter: applications.signOffConfirmedLetter({ ...colleague, by: hostile, until: at }),
  signOffSentBackLetter: applications.signOffSentBackLetter({ ...colleague, by: hostile, note: hostile }),
  signOffReminderLetter: applications.signOffReminderLetter({ ...colleague, by: hostile, status: 'ASKED', until: at }),
  rejectionLetter: applications.rejectionLetter({ ...application, reasons: [], note: '不符' }),
  passedUpLetter: applications.passedUpLetter({ ...application, from: '望江街道办事处', to: '上城区民政局' }),
  notRecommendedLetter: applications.notRecommendedLetter({ ...application, from: '望江街道办事处', reason: '名额' }),
  recommendedLetter: applications.recommendedLetter({
    name: hostile,
    from: '望江街道办事处',
    roundTitle: '第八届',
    count: 2,
    address,
  }),
  recommendReminderLetter: applications.recommendReminderLetter({
    name: hostile,
    roundTitle: '第八届',
    count: 2,
    dueAt: at,
    left: 3,
    address,
  }),
  lateGrantedLetter: applications.lateGrantedLetter({ ...late, until: at, address }),
  lateRevokedLetter: applications.lateRevokedLetter({ ...late, note: '误批' }),
  lateRefusedLetter: applications.lateRefusedLetter({ ...late, note: '不属实', address }),
  reviewVoidLetter: applications.reviewVoidLetter({ expertName: hostile, number: '1', roundTitle: '第八届' }),
  ...lettersOfAwards,
  correctionLetter: cockpit.correctionLetter({
    name: hostile,
    roundTitle: '第八届',
    items: [{ section: '时间', fact: '申报截止', said: '3月31日', now: '4月1日' }],
    reason: '延长',
    address,
  }),
  nudgeLetter: cockpit.nudgeLetter({
    name: hostile,
    roundTitle: hostile,
    due: { kind: 'sheets', at, count: 2, about: hostile },
    now: at,
    address,
  }),
  followConfirmLetter: follows.followConfirmLetter({ ...followed, until: '3月9日', address }),
  alreadyFollowedLetter: follows.alreadyFollowedLetter({ ...followed, end: address }),
  newsOfFollowLetter: follows.newsOfFollowLetter({
    name: hostile,
    lines: [{ kind: 'CALL', title: hostile, address }],
    end: address,
    endByProgram: address,
  }),
  eligibleCallLetter: follows.eligibleCallLetter({
    name: hostile,
    organisationName: hostile,
    roundTitle: hostile,
    closes: '3月31日',
    address,
    settings: address,
  }),
  caseNudgeLetter: inbox.caseNudgeLetter({ name: hostile, about: hostile, dueAt: at, now: at, address }),
  codeMessage: demands.codeMessage('123456'),
  receivedLetter: demands.receivedLetter(demand, address),
  returnedLetter: demands.returnedLetter(demand),
  rejectedLetter: demands.rejectedLetter(demand),
  withdrawnLetter: demands.withdrawnLetter({ ...demand, reason: '已由物业解决' }),
  mergedLetter: demands.mergedLetter({ ...demand, target: '2' }),
  publishedLetter: demands.publishedLetter(demand),
  bundledLetter: demands.bundledLetter({ ...demand, roundTitle: '第八届' }),
  inProjectLetter: demands.inProjectLetter({ ...demand, projectTitle: hostile }),
  settledLetter: demands.settledLetter({ ...demand, organisation: hostile }),
  fulfilledLetter: demands.fulfilledLetter(demand),
  verifiedLetter: organisations.verifiedLetter(hostile, hostile),
  returnedRegistration: organisations.returnedLetter(hostile, '请补正'),
  claimFiledLetter: organisations.claimFiledLetter(hostile, { organisation: hostile, until: new Date(0) }),
  claimGrantedLetter: organisations.claimGrantedLetter(hostile, hostile),
  claimLostLetter: organisations.claimLostLetter(hostile, { organisation: hostile, reason: '已核对' }),
  claimRefusedLetter: organisations.claimRefusedLetter(hostile, { organisation: hostile, reason: '已核对' }),
  claimKeptLetter: organisations.claimKeptLetter(hostile, hostile),
  joinLetter: organisations.joinLetter(hostile, { organisation: hostile, person: hostile, email: 'a@example.cn' }),
  tieAskedLetter: organisations.tieAskedLetter(hostile, {
    kind: 'HOST',
    organisation: hostile,
    asking: hostile,
    note: hostile,
    asUnit: true,
  }),
  tieMovedLetter: organisations.tieMovedLetter(hostile, {
    kind: 'GUIDE',
    act: 'ENDED',
    organisation: hostile,
    by: hostile,
    note: hostile,
  }),
  keyChangeAskedLetter: organisations.keyChangeAskedLetter(hostile, { organisation: hostile, fact: 'BANK_ACCOUNT' }),
  keyChangeAcceptedLetter: organisations.keyChangeAcceptedLetter(hostile, { organisation: hostile, fact: 'NAME' }),
  keyChangeReturnedLetter: organisations.keyChangeReturnedLetter(hostile, {
    organisation: hostile,
    fact: 'NAME',
    reason: '请补充决议',
  }),
  factDisputedLetter: organisations.factDisputedLetter(hostile, {
    organisation: hostile,
    title: hostile,
    note: '有效期与证书不符',
  }),
  refusedLetter: organisations.refusedLetter(hostile, '证书与申请不符'),
  invitationLetter: people.invitationLetter(hostile, address),
  welcomeLetter: people.welcomeLetter('您已获授权。', address),
  newsLetter: people.newsLetter(hostile, { news: '您已获授权。', address }),
  factorResetLetter: people.factorResetLetter(hostile, address),
  proposedLetter: regions.proposedLetter(hostile, { place: '上城区', address }),
  expertInvitationLetter: inviting.expertInvitationLetter({
    name: hostile,
    cityName: '杭州市',
    expiresAt: at,
    isAgain: false,
    address,
  }),
  assignedLetter: reviews.assignedLetter({
    expertName: hostile,
    roundTitle: hostile,
    stageName: hostile,
    added: 3,
    open: 5,
    dueAt: at,
    answerBy: at,
    address,
  }),
  refusedAppointment: regions.refusedLetter(hostile, { place: '上城区', reason: '请核对', address }),
};

test('no letter is left out', () => {
  const modules = {
    amendments,
    joint,
    applications,
    discipline,
    awards,
    partners,
    cockpit,
    demands,
    inviting,
    follows,
    inbox,
    organisations,
    people,
    appointments: regions,
    reviews,
  };
  expect(filesIn(['lib'], /^letters\.ts$/).map((file) => file.split('/').at(-2))).toEqual(Object.keys(modules));
  expect(Object.keys(letters)).toHaveLength(Object.values(modules).flatMap((module) => Object.keys(module)).length);
});

test.each(Object.entries(letters))('%s carries no link, no line and no length of a stranger', (_name, letter) => {
  expect(letter.subject).not.toContain('\n');
  expect(letter.subject.length).toBeLessThan(130);
  expect(`${letter.subject}${letter.body}`).not.toMatch(/evil\.example|领奖\n|长{201}/);
  expect(letter.body.match(/https?:\S+/g) ?? []).toEqual((letter.body.match(/https?:\S+/g) ?? []).map(() => address));
});

test('what opens something is named, so that the outbox can forget it', () => {
  const secrets = Object.entries(letters).filter(([, { secret }]) => secret !== undefined);
  expect(secrets.map(([name, { body, secret = '' }]) => [name, body.includes(secret)])).toEqual([
    ['followConfirmLetter', true],
    ['codeMessage', true],
    ['invitationLetter', true],
    ['welcomeLetter', true],
    ['expertInvitationLetter', true],
  ]);
});

test('honest names stay as they are', () => {
  for (const name of ['杭州市上城区“邻里”社工服务中心（筹）', 'No.1 中学 3.5 小时课堂', '王敏', 'A.B.王'])
    expect(wordsOfOthers(name)).toBe(name);
});
