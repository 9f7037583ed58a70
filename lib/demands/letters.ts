import type { LetterText } from '@/lib/mail/post-letter';
import { wordsOfOthers } from '@/lib/mail/words-of-others';

type Named = { number: string; title: string };

/** Letters and text messages are official documents and therefore Chinese. They name the demand as its submitter wrote it. */
const about = ({ number, title }: Named): string => `您提交的需求“${wordsOfOthers(title)}”（编号 ${number}）`;

const letter = (subject: string, body: string): LetterText => ({ subject: `公创平台：${subject}`, body });

/** @promises demand.submit */
export const codeMessage = (code: string): LetterText => ({
  ...letter('验证码', `您的验证码是 ${code}，10 分钟内有效。请勿告诉他人。`),
  secret: code,
});

/** @promises page demandReceipt */
export const receivedLetter = (demand: Named, address: string): LetterText =>
  letter('需求已收到', `${about(demand)}已收到，正在等待街道社区核实。办理进度：${address}`);

/** @promises page mendDemand, demand.resubmit */
export const returnedLetter = (demand: Named & { note: string; address: string }): LetterText =>
  letter('需求需要补充', `${about(demand)}需要补充：${demand.note}\n请在以下页面修改后重新提交：${demand.address}`);

/** @promises nothing */
export const rejectedLetter = (demand: Named & { note: string }): LetterText =>
  letter('需求未采纳', `${about(demand)}未予采纳。原因：${demand.note}`);

/** @promises nothing */
export const withdrawnLetter = (demand: Named & { reason: string }): LetterText =>
  letter('需求已撤回', `${about(demand)}已撤回，不再公开和办理。原因：${demand.reason}`);

/** @promises demand.publish */
export const mergedLetter = (demand: Named & { target: string }): LetterText =>
  letter('需求已合并办理', `${about(demand)}与需求 ${demand.target} 内容相近，已合并办理。后续进展将一并告知您。`);

/** @promises page publicDemand */
export const publishedLetter = (demand: Named & { address: string }): LetterText =>
  letter('需求已公开', `${about(demand)}已核实并公开：${demand.address}`);

/** @promises nothing */
export const bundledLetter = (demand: Named & { roundTitle: string }): LetterText =>
  letter('需求已列入选题', `${about(demand)}已列入“${demand.roundTitle}”的选题，将面向社会组织征集项目。`);

/** @promises nothing */
export const inProjectLetter = (demand: Named & { projectTitle: string }): LetterText =>
  letter('需求已立项', `${about(demand)}已由项目“${wordsOfOthers(demand.projectTitle)}”承接实施。`);

/** @promises nothing */
export const settledLetter = (demand: Named & { organisation: string }): LetterText =>
  letter('需求已落实', `${about(demand)}已由${wordsOfOthers(demand.organisation)}对接落实，办理完成。`);

/** @promises nothing */
export const fulfilledLetter = (demand: Named): LetterText =>
  letter('需求已完成', `承接您需求的项目已结项。${about(demand)}办理完成。`);
