import type { DisciplineStatus } from '@/lib/db/generated/enums';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

type About = { name: string; number: string; roundTitle: string; title: string; address: string };

const objection = ({ number, roundTitle, title }: About): string =>
  `对“${wordsOfOthers(roundTitle)}”项目“${wordsOfOthers(title)}”的异议${number === '' ? '' : `（${number}）`}`;

/**
 * To the inspectors near the round.
 * @promises page officeObjection, disciplineCase.take, disciplineCase.sendBack
 */
export const objectionReferredLetter = (about: About & { reason: string }): LetterText => ({
  subject: `移送纪检监察的异议：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n主办单位将${objection(about)}移送纪检监察。移送事由：${wordsOfOthers(about.reason, 200)}\n\n请登录平台受理并登记案号，或者写明理由退回。答复之前，主办单位不能对该异议作出结论。\n\n前往办理：${about.address}`,
});

const steps: Record<Exclude<DisciplineStatus, 'REFERRED'>, string> = {
  OPEN: '纪检监察已受理，答复之前不能作出结论。',
  ANSWERED: '纪检监察已答复，请据此作出结论。',
  RETURNED: '纪检监察未予受理并已说明理由，请按程序办理。',
};

/**
 * To the office of the round.
 * @promises page officeObjection
 */
export const caseMovedLetter = (about: About & { status: keyof typeof steps }): LetterText => ({
  subject: `纪检监察办理进展：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${objection(about)}：${steps[about.status]}\n\n前往查看：${about.address}`,
});
