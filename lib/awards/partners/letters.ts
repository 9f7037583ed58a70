import type { PartnerChangeStatus } from '@/lib/db/generated/enums';
import { formatYuan } from '@/lib/kernel/money';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** Letters about a change of partners: the organisations read each other's words. */
type About = {
  name: string;
  roundTitle: string;
  title: string;
  lead: string;
  leaves: string;
  /** '' where nobody comes in. */
  comesIn: string;
  reason: string;
  address: string;
};

const project = ({ roundTitle, title, lead }: About): string =>
  `${wordsOfOthers(lead)}牵头的“${wordsOfOthers(roundTitle)}”项目“${wordsOfOthers(title)}”`;

const change = ({ leaves, comesIn }: About): string =>
  comesIn === ''
    ? `合作单位${wordsOfOthers(leaves)}退出`
    : `合作单位由${wordsOfOthers(leaves)}更换为${wordsOfOthers(comesIn)}`;

const why = ({ reason }: About): string => `变更原因：${wordsOfOthers(reason, 200)}`;

/**
 * To who is to come in.
 * @promises page partnerChange, partnerChange.confirm, partnerChange.decline
 */
export const partnerAskedInLetter = (about: About & { task: string; shareFen: bigint }): LetterText => ({
  subject: `请确认参加项目：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${project(about)}申请变更合作单位，请${wordsOfOthers(about.comesIn)}作为合作单位参加，接替${wordsOfOthers(about.leaves)}。\n\n承担：${wordsOfOthers(about.task, 200)}\n预算中由贵单位使用：${formatYuan(about.shareFen)} 元\n\n请登录平台核对后确认，或者写明理由不参加。确认后由主办单位决定。\n\n前往确认：${about.address}`,
});

/**
 * To who is to leave.
 * @promises page partnerChange
 */
export const partnerToLeaveLetter = (about: About): LetterText => ({
  subject: `合作单位变更申请：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${project(about)}申请变更合作单位：${change(about)}。${why(about)}\n\n主办单位同意前，合作单位不变；有不同意见的，请与牵头单位或者主办单位联系。\n\n查看：${about.address}`,
});

/**
 * To the office of the round, once it is its move.
 * @promises page officePartnerChange, partnerChange.agree, partnerChange.refuse
 */
export const partnersToDecideLetter = (about: About): LetterText => ({
  subject: `合作单位变更待决定：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${project(about)}申请变更合作单位：${change(about)}。${why(about)}\n\n前往决定：${about.address}`,
});

type Ended = About & { status: PartnerChangeStatus; note: string };

const endings: Partial<Record<PartnerChangeStatus, string>> = {
  AGREED: '主办单位已同意，自即日起生效',
  REFUSED: '主办单位不同意，合作单位不变',
  DECLINED: '拟参加的单位不参加，合作单位不变；牵头单位可以另行申请',
  WITHDRAWN: '牵头单位已撤回申请，合作单位不变',
};

/**
 * To the lead, who leaves and who comes in, when it is over.
 * @promises page partnerChange
 */
export const partnerChangeEndedLetter = (about: Ended): LetterText => ({
  subject: `合作单位变更结果：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${project(about)}申请变更合作单位（${change(about)}）：${endings[about.status] ?? ''}。${about.note === '' ? '' : `理由：${wordsOfOthers(about.note, 200)}`}\n\n查看：${about.address}`,
});
