import type { DecisionOutcome } from '@/lib/db/generated/enums';
import { type Fen, formatYuan } from '@/lib/kernel/money';
import { type Day, formatDay, formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** `partners`: who applies together with the lead; `toPartner`: it is written to one of them, and not to the lead. */
export type Matter = {
  round: { title: string };
  application: { number: string | null; title: string };
  organisation: { name: string; contactName: string };
  partners: readonly string[];
  toPartner?: { name: string; contactName: string };
};

type Released = Matter & {
  notice: { startDay: Day; endDay: Day; provisional: boolean };
  decision: { outcome: DecisionOutcome; amountFen: Fen; reason: string };
};

/**
 * What an applicant is told when decisions are released. Letters are official documents and therefore Chinese.
 * @promises application.giveUpAward, application.moveReserveUp
 */
export function decisionLetter({ notice, decision, ...matter }: Released): LetterText {
  const period = `${formatDay(notice.startDay)}至${formatDay(notice.endDay)}${notice.provisional ? '（暂定）' : ''}`;
  const told: Record<DecisionOutcome, [string, string]> = {
    AWARD: [
      '拟立项公示通知',
      `经评审，${whose(matter)}拟予立项，拟资助金额 ${formatYuan(decision.amountFen)} 元。公示期为${period}，公示期满无异议后正式立项。${mayGiveUp(matter)}`,
    ],
    RESERVE: [
      '列入候补通知',
      `经评审，${whose(matter)}列入候补名单。名单公示期为${period}，如有名额空出，将按次序递补并另行通知。`,
    ],
    DECLINE: ['评审结果通知', `经评审，${whose(matter)}本批次未予立项。原因：${decision.reason}`],
  };
  const [subject, body] = told[decision.outcome];
  return letterOn(matter, subject, body);
}

/**
 * To whoever did not pass the review, when the others' decisions are released.
 * @promises page myApplication
 */
export const notShortlistedLetter = ({ address, ...matter }: Matter & { address: string }): LetterText =>
  letterOn(
    matter,
    '评审结果通知',
    `经评审，${whose(matter)}未入围，本批次不予立项。${matter.toPartner === undefined ? `立项确认后，评审得分和评审意见可在申报页面查看：${address}` : ''}`,
  );

/** @promises application.giveUpAward */
export const awardLetter = ({ amountFen, ...matter }: Matter & { amountFen: Fen }): LetterText =>
  letterOn(
    matter,
    '立项通知',
    `公示期满，${whose(matter)}正式立项，资助金额 ${formatYuan(amountFen)} 元。${mayGiveUp(matter)}`,
  );

/** @promises nothing */
export const revokedLetter = ({ reason, ...matter }: Matter & { reason: string }): LetterText =>
  letterOn(matter, '取消立项通知', `经核查，取消该项目的立项资格。理由：${reason}`);

/** @promises application.moveReserveUp */
export const givenUpLetter = ({ reason, ...matter }: Matter & { reason: string }): LetterText =>
  letterOn(
    matter,
    '放弃立项回执',
    `${matter.toPartner === undefined ? '贵单位' : '牵头单位'}已放弃该项目的立项资格，名额将由候补项目递补。放弃理由：${wordsOfOthers(reason, 200)}`,
  );

/**
 * To a reserve that takes a place that became free.
 * @promises application.giveUpAward, round.confirmAwards
 */
export function movedUpLetter({
  notice,
  amountFen,
  ...matter
}: Omit<Released, 'decision'> & { amountFen: Fen }): LetterText {
  const period = `${formatDay(notice.startDay)}至${formatDay(notice.endDay)}${notice.provisional ? '（暂定）' : ''}`;
  return letterOn(
    matter,
    '递补通知',
    `有名额空出，${whose(matter)}由候补递补为拟立项，拟资助金额 ${formatYuan(amountFen)} 元。公示期为${period}，公示期满无异议后正式立项。${mayGiveUp(matter)}`,
  );
}

/**
 * To whoever objected under their name. It does not call them by it: nobody has proved name or address.
 * @promises nothing
 */
export const objectionReply = (matter: Omit<Matter, 'organisation' | 'partners'> & { reply: string }): LetterText => ({
  subject: `异议办理答复：${wordsOfOthers(matter.application.title)}`,
  body: `您好：\n\n您对“${matter.round.title}”公示项目“${wordsOfOthers(matter.application.title)}”提出的异议，办理结果如下：\n\n${matter.reply}`,
});

type AskedOfCounty = { name: string; round: string; count: number; sumFen: Fen; dueAt: Date; address: string };

/**
 * To an officer of a county that is asked for its part of awards. The projects stand on the page alone: nothing is released yet.
 * @promises page coFunding, coFunding.confirm, coFunding.decline
 */
export const coFundingAskedLetter = ({ name, round, count, sumFen, dueAt, address }: AskedOfCounty): LetterText => ({
  subject: `请确认配套资金：${wordsOfOthers(round)}`,
  body: `${greeting(name)}\n\n“${wordsOfOthers(round)}”拟立项的 ${count} 个项目由贵县（市、区）配套，合计 ${formatYuan(sumFen)} 元，请于 ${formatDeadline(dueAt)} 前确认资金来源和金额；不予配套的，请说明理由。立项决定尚未公布，请注意保密。\n\n前往办理：${address}`,
});

/**
 * To an officer of a county whose part is asked for no more.
 * @promises page coFunding
 */
export const coFundingRecalledLetter = ({ name, round, title, address }: Recalled): LetterText => ({
  subject: `配套确认已收回：${wordsOfOthers(round)}`,
  body: `${greeting(name)}\n\n“${wordsOfOthers(round)}”项目“${wordsOfOthers(title)}”的配套确认已收回，已安排的配套资金已退回原资金，无需再办理。\n\n查看：${address}`,
});

type Answered = { name: string; round: string; county: string; address: string };

/**
 * To the office of a round, when a county has answered for its part of awards.
 * @promises page roundDecisions, coFunding.settle
 */
export function coFundingAnsweredLetter(
  about: Answered &
    Record<'confirmed' | 'short' | 'declined', number> &
    Record<'sumFen' | 'missingFen', Fen> & { reason: string },
): LetterText {
  const { confirmed, short, declined, sumFen, missingFen, reason } = about;
  const said = [
    ...(confirmed > 0 ? [`${confirmed} 个项目按应配套金额确认`] : []),
    ...(short > 0 ? [`${short} 个项目低于应配套金额`] : []),
    ...(declined > 0 ? [`${declined} 个项目不予配套`] : []),
  ].join('，');
  const why = reason === '' ? '' : `说明：${wordsOfOthers(reason, 200)}`;
  return {
    subject: `${about.county}已答复配套：${wordsOfOthers(about.round)}`,
    body: `${greeting(about.name)}\n\n${about.county}已答复“${wordsOfOthers(about.round)}”的配套：${said}；确认合计 ${formatYuan(sumFen)} 元${missingFen > 0n ? `，未落实 ${formatYuan(missingFen)} 元，请按本批次的规则处理` : ''}。${why}\n\n前往查看：${about.address}`,
  };
}

/**
 * To the office of a round, when a county did not answer in time.
 * @promises page roundDecisions, coFunding.settle
 */
export const coFundingOverdueLetter = (about: Answered & { count: number; dueAt: Date }): LetterText => ({
  subject: `${about.county}逾期未答复配套：${wordsOfOthers(about.round)}`,
  body: `${greeting(about.name)}\n\n“${wordsOfOthers(about.round)}”有 ${about.count} 个项目的配套，${about.county}未在期限内（${formatDeadline(about.dueAt)} 前）答复。请按本批次的规则处理；处理之前，该县（市、区）仍可答复。\n\n前往处理：${about.address}`,
});

/**
 * To an officer of a county, before its time to answer is over.
 * @promises page coFunding, coFunding.confirm, coFunding.decline
 */
export const coFundingReminderLetter = (about: {
  name: string;
  round: string;
  count: number;
  dueAt: Date;
  /** Whole days until then; 0 is today. */
  left: number;
  address: string;
}): LetterText => ({
  subject: `${about.left === 0 ? '今天' : `还有 ${about.left} 天`}截止，请确认配套资金：${wordsOfOthers(about.round)}`,
  body: `${greeting(about.name)}\n\n“${wordsOfOthers(about.round)}”有 ${about.count} 个项目的配套尚未答复，请于 ${formatDeadline(about.dueAt)} 前确认资金来源和金额；不予配套的，请说明理由。立项决定尚未公布，请注意保密。\n\n前往办理：${about.address}`,
});

type Recalled = { name: string; round: string; title: string; address: string };

/** A project of several is not one's own. */
const whose = ({ toPartner }: Matter): string => (toPartner === undefined ? '贵单位项目' : '该项目');

/** Only the lead may. */
const mayGiveUp = ({ toPartner }: Matter): string =>
  toPartner === undefined ? '贵单位不再承担该项目的，可在申报页面放弃立项。' : '';

function letterOn(
  { round, application, organisation, partners, toPartner }: Matter,
  subject: string,
  body: string,
): LetterText {
  const [title, lead] = [wordsOfOthers(application.title), wordsOfOthers(organisation.name)];
  const joint = `联合申报：牵头单位${lead}，合作单位${partners.map((partner) => wordsOfOthers(partner)).join('、')}`;
  const [who, how] = toPartner === undefined ? [lead, ''] : [wordsOfOthers(toPartner.name), '作为合作单位'];
  return {
    subject: `${subject}：${title}`,
    body: `${greeting((toPartner ?? organisation).contactName)}\n\n${who}${how}在“${round.title}”申报的项目“${title}”（编号 ${application.number ?? '—'}${partners.length === 0 ? '' : `；${joint}`}）：\n\n${body}`,
  };
}
