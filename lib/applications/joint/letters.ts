import { formatYuan } from '@/lib/kernel/money';
import { formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** Letters between a lead and its partners: two organisations that read each other's words. */
type About = { name: string; lead: string; partner: string; title: string; roundTitle: string; address: string };
type OfPart = About & { task: string; shareFen: bigint; until: Date | null };

const project = (title: string): string => (title === '' ? '项目（名称待填）' : `项目“${wordsOfOthers(title)}”`);
const end = (until: Date | null): string => (until === null ? '' : `申报于 ${formatDeadline(until)} 截止。`);
const part = ({ task, shareFen }: OfPart): string =>
  `贵单位承担：${wordsOfOthers(task, 200)}\n预算中由贵单位使用：${formatYuan(shareFen)} 元`;

/** @promises page jointPart, application.confirmPart, application.declinePart */
export const partAskedLetter = (about: OfPart & { isAgain: boolean }): LetterText => ({
  subject: `${about.isAgain ? '分工有修改，请重新确认' : '请确认联合申报'}：${wordsOfOthers(about.lead)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.lead)}以牵头单位申报“${about.roundTitle}”，请${wordsOfOthers(about.partner)}作为合作单位${about.isAgain ? '重新确认' : '参加'}${project(about.title)}。\n\n${part(about)}\n\n请登录平台核对后确认，或者写明理由不参加。${end(about.until)}确认前牵头单位不能提交。\n\n前往确认：${about.address}`,
});

/** @promises page jointPart, application.confirmPart, application.declinePart */
export const partReminderLetter = (about: OfPart): LetterText => ({
  subject: `提醒：请确认联合申报：${wordsOfOthers(about.lead)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.lead)}提醒${wordsOfOthers(about.partner)}确认联合申报“${about.roundTitle}”的${project(about.title)}。\n\n${part(about)}\n\n${end(about.until)}确认前牵头单位不能提交。\n\n前往确认：${about.address}`,
});

/** @promises nothing */
export const partRemovedLetter = (about: Omit<About, 'address'> & { reason: string }): LetterText => ({
  subject: `联合申报已移除贵单位：${wordsOfOthers(about.lead)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.lead)}申报“${about.roundTitle}”的${project(about.title)}，不再将${wordsOfOthers(about.partner)}列为合作单位，无需办理。${about.reason === '' ? '' : `原因：${wordsOfOthers(about.reason, 200)}`}`,
});

/** @promises page jointParts, application.submit */
export const partConfirmedLetter = (about: About & { by: string; left: number }): LetterText => ({
  subject: `合作单位已确认：${wordsOfOthers(about.partner)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.partner)}的${wordsOfOthers(about.by)}已确认参加${wordsOfOthers(about.lead)}申报“${about.roundTitle}”的${project(about.title)}。${about.left === 0 ? '合作单位已全部确认。' : `还有 ${about.left} 个合作单位没有确认。`}\n\n查看合作单位：${about.address}`,
});

/** @promises page jointParts, application.changePart, application.removePartner */
export const partDeclinedLetter = (about: About & { reason: string }): LetterText => ({
  subject: `合作单位不参加：${wordsOfOthers(about.partner)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.partner)}不参加${wordsOfOthers(about.lead)}申报“${about.roundTitle}”的${project(about.title)}。理由：${wordsOfOthers(about.reason, 200)}\n\n请调整分工后重新请其确认，或者移除该单位。\n\n前往办理：${about.address}`,
});
