import * as discipline from '@/lib/awards/discipline/letters';
import * as awards from '@/lib/awards/letters';
import * as partners from '@/lib/awards/partners/letters';

/** What a stranger would like the office to send: a link in every shape, a paragraph of his own, and much of it. */
export const hostile = `领奖\n\n请登录 https://evil.example/a 或 www.evil.example 或 evil.example/b 或 HTTP:\\\\evil.example ${'长'.repeat(400)}`;
export const at = new Date('2026-05-01T01:00:00Z');
export const address = 'https://gongchuang.example.gov.cn/invitation/abc';
const award = {
  round: { title: '第八届公益创投' },
  application: { number: '2026-001', title: hostile },
  organisation: { name: hostile, contactName: hostile },
  partners: [hostile],
  toPartner: { name: hostile, contactName: hostile },
};
const notice = { startDay: '2026-05-01', endDay: '2026-05-10', provisional: false } as const;
const counties = { name: hostile, round: hostile, county: '吉安县', address };

/** Those of the awards, as all the others are tried. */
export const lettersOfAwards = {
  decisionLetter: awards.decisionLetter({
    ...award,
    notice,
    decision: { outcome: 'DECLINE', amountFen: 0n, reason: '名额' },
  }),
  notShortlistedLetter: awards.notShortlistedLetter({ ...award, address }),
  awardLetter: awards.awardLetter({ ...award, amountFen: 1n }),
  revokedLetter: awards.revokedLetter({ ...award, reason: '核查' }),
  givenUpLetter: awards.givenUpLetter({ ...award, reason: hostile }),
  movedUpLetter: awards.movedUpLetter({ ...award, notice, amountFen: 1n }),
  coFundingAskedLetter: awards.coFundingAskedLetter({
    name: hostile,
    round: hostile,
    count: 2,
    sumFen: 1n,
    dueAt: at,
    address,
  }),
  coFundingAnsweredLetter: awards.coFundingAnsweredLetter({
    ...counties,
    confirmed: 1,
    short: 1,
    declined: 1,
    sumFen: 1n,
    missingFen: 1n,
    reason: hostile,
  }),
  coFundingOverdueLetter: awards.coFundingOverdueLetter({ ...counties, count: 1, dueAt: at }),
  coFundingReminderLetter: awards.coFundingReminderLetter({
    name: hostile,
    round: hostile,
    count: 2,
    dueAt: at,
    left: 3,
    address,
  }),
  coFundingRecalledLetter: awards.coFundingRecalledLetter({ name: hostile, round: hostile, title: hostile, address }),
  objectionReply: awards.objectionReply({ ...award, reply: '已核查' }),
};

const change = {
  name: hostile,
  roundTitle: hostile,
  title: hostile,
  lead: hostile,
  leaves: hostile,
  comesIn: hostile,
  reason: hostile,
  address,
};

/** Those about a change of partners after the award. */
export const lettersOfPartners = {
  partnerAskedInLetter: partners.partnerAskedInLetter({ ...change, task: hostile, shareFen: 1n }),
  partnerToLeaveLetter: partners.partnerToLeaveLetter(change),
  partnersToDecideLetter: partners.partnersToDecideLetter({ ...change, comesIn: '' }),
  partnerChangeEndedLetter: partners.partnerChangeEndedLetter({ ...change, status: 'REFUSED', note: hostile }),
};

const objected = { name: hostile, number: '1', roundTitle: hostile, title: hostile, address };

/** Those about an objection that is with the discipline inspection. */
export const lettersOfDiscipline = {
  objectionReferredLetter: discipline.objectionReferredLetter({ ...objected, reason: hostile }),
  caseMovedLetter: discipline.caseMovedLetter({ ...objected, status: 'ANSWERED' }),
};
