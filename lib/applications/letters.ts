import type { SignOffStatus } from '@/lib/db/generated/enums';
import { formatDateTime, formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';

/** Letters are official documents of the bureau and therefore Chinese. */
type About = { organisationName: string; title: string; number: string; roundTitle: string };

/** @promises page receipt */
export const receiptLetter = (
  about: About & { receivedAt: Date; contentHash: string; checkCode: string; address: string; verify: string },
): LetterText => ({
  subject: `已收到申报：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”已收到。\n\n申报编号：${about.number}\n收到时间：${formatDateTime(about.receivedAt)}\n核验码：${about.checkCode}\n内容校验值：${about.contentHash}\n\n可在此查看回执：${about.address}\n任何人可凭申报编号和核验码在此核验：${about.verify}`,
});

/** @promises page myApplication, application.submit */
export const takenBackLetter = (about: About & { closesAt: Date; address: string }): LetterText => ({
  subject: `申报已撤回修改，请重新提交：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”（编号 ${about.number}）已由贵单位撤回修改。\n\n请于 ${formatDeadline(about.closesAt)} 前重新提交；逾期未提交的，视为未申报，不参加评审。原提交的内容和编号均予保留。\n\n继续修改：${about.address}`,
});

type Reminded = About & {
  name: string;
  state: 'draft' | 'returned' | 'takenBack';
  /** It waits for who signs. */
  toSign: boolean;
  dueAt: Date;
  /** Whole days until then; 0 is today. */
  left: number;
  address: string;
};

/** @promises page myApplication, page checkApplication, application.submit, application.confirmSignOff */
export const deadlineLetter = ({ state, toSign, dueAt, left, ...about }: Reminded): LetterText => ({
  subject: `${left === 0 ? '今天' : `还有 ${left} 天`}截止，请${toSign ? '确认' : doing[state]}申报：${wordsOfOthers(about.title || about.roundTitle)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.organisationName)}申报“${about.roundTitle}”的项目${about.title === '' ? '' : `“${wordsOfOthers(about.title)}”`}${about.number === '' ? '' : `（编号 ${about.number}）`}${standing[state]}，${state === 'returned' ? '补正' : '申报'}将于 ${formatDeadline(dueAt)} 截止。${toSign ? '经办人已提请签署人确认，请核对后提交或者确认。' : ''}${missed[state]}\n\n前往办理：${about.address}`,
});

const doing = { draft: '提交', returned: '补正', takenBack: '重新提交' } as const;
const standing = {
  draft: '尚未提交',
  returned: '已退回补正，尚未重新提交',
  takenBack: '撤回修改后尚未重新提交',
} as const;
const missed = {
  draft: '',
  returned: '逾期不能再提交，主办单位可以认定为不符合申报条件。',
  takenBack: '届时未提交的，视为未申报，不参加评审。',
} as const;

/** Within one organisation: who writes is a colleague of who reads. */
type OfSignOff = Omit<About, 'number'> & { name: string; address: string };

/** @promises page checkApplication, application.confirmSignOff, application.sendBackSignOff */
export const signOffAskedLetter = (
  about: OfSignOff & { askedBy: string; note: string; until: Date | null },
): LetterText => ({
  subject: `请确认申报书：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.askedBy)}已填好${wordsOfOthers(about.organisationName)}申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”，提请您确认${about.until === null ? '' : `；申报于 ${formatDeadline(about.until)} 截止`}。${said(about.note)}\n\n请登录平台核对全文，确认无误的，由经办人提交；需要修改的，写明意见退回。\n\n前往确认：${about.address}`,
});

/** @promises page checkApplication, application.submit */
export const signOffConfirmedLetter = (about: OfSignOff & { by: string; until: Date | null }): LetterText => ({
  subject: `已确认，请提交申报：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.by)}已确认${wordsOfOthers(about.organisationName)}申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”。请${about.until === null ? '' : `于 ${formatDeadline(about.until)} 前`}提交；确认后内容有修改的，须重新提请确认。\n\n前往提交：${about.address}`,
});

/** @promises page myApplication, application.askForSignOff */
export const signOffSentBackLetter = (about: OfSignOff & { by: string; note: string }): LetterText => ({
  subject: `请修改后再提请确认：${wordsOfOthers(about.title)}`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.by)}退回了${wordsOfOthers(about.organisationName)}申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”。${said(about.note)}\n\n请修改后重新提请确认。\n\n前往修改：${about.address}`,
});

/** @promises page checkApplication, application.confirmSignOff, application.submit, application.askForSignOff */
export const signOffReminderLetter = (
  about: OfSignOff & { by: string; status: SignOffStatus; until: Date | null },
): LetterText => ({
  subject: `提醒：${awaited(about.status)}“${wordsOfOthers(about.title)}”`,
  body: `${greeting(about.name)}\n\n${wordsOfOthers(about.by)}提醒您${awaited(about.status)}${wordsOfOthers(about.organisationName)}申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”${about.until === null ? '' : `，${formatDeadline(about.until)} 截止`}。\n\n前往办理：${about.address}`,
});

const said = (note: string): string => (note === '' ? '' : `\n\n附言：${wordsOfOthers(note, 200)}`);

const awaited = (status: SignOffStatus): string =>
  status === 'ASKED' ? '确认' : status === 'CONFIRMED' ? '提交' : '修改并重新提请确认';

/** @promises page myApplication, application.submit */
export const returnLetter = (
  about: About & { dueAt: Date; items: readonly string[]; note: string; address: string },
): LetterText => ({
  subject: `请补正申报材料：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”（编号 ${about.number}）需要补正，请于 ${formatDeadline(about.dueAt)} 前修改并重新提交。\n\n未通过的内容：\n${listOf([...about.items, about.note])}\n\n前往补正：${about.address}`,
});

/** @promises page myApplication */
export const rejectionLetter = (
  about: About & { reasons: readonly string[]; note: string; address: string },
): LetterText => ({
  subject: `申报未通过形式审查：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”（编号 ${about.number}）未通过形式审查，原因如下：\n${listOf([...about.reasons, about.note])}\n\n查看详情：${about.address}`,
});

type Recommending = About & { from: string; address: string };

/** @promises page myApplication */
export const passedUpLetter = (about: Recommending & { to: string }): LetterText => ({
  subject: `已推荐至${about.to}：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”（编号 ${about.number}）已由${about.from}推荐至${about.to}。\n\n查看进度：${about.address}`,
});

/** @promises page myApplication */
export const notRecommendedLetter = (about: Recommending & { reason: string }): LetterText => ({
  subject: `未获推荐：${wordsOfOthers(about.title)}`,
  body: `${wordsOfOthers(about.organisationName)}：\n\n贵单位申报“${about.roundTitle}”的项目“${wordsOfOthers(about.title)}”（编号 ${about.number}）未获${about.from}推荐，不再参加本批次评审。理由如下：\n${about.reason}\n\n查看详情：${about.address}`,
});

/**
 * To the office that has them next.
 * @promises page recommendingOffice, page roundApplications
 */
export const recommendedLetter = (about: {
  name: string;
  from: string;
  roundTitle: string;
  count: number;
  address: string;
}): LetterText => ({
  subject: `${about.from}推荐了 ${about.count} 件申报：${about.roundTitle}`,
  body: `${greeting(about.name)}\n\n${about.from}向贵单位推荐了“${about.roundTitle}”的 ${about.count} 件申报，请按时办理。\n\n前往办理：${about.address}`,
});

/**
 * To an office below the round's, before its time to recommend is over.
 * @promises page recommendingOffice, application.passUp, application.notRecommend
 */
export const recommendReminderLetter = (about: {
  name: string;
  roundTitle: string;
  count: number;
  dueAt: Date;
  /** Whole days until then; 0 is today. */
  left: number;
  address: string;
}): LetterText => ({
  subject: `${about.left === 0 ? '今天' : `还有 ${about.left} 天`}截止，请办理推荐：${about.roundTitle}`,
  body: `${greeting(about.name)}\n\n“${about.roundTitle}”还有 ${about.count} 件申报等待贵单位推荐，请于 ${formatDeadline(about.dueAt)} 前排定次序并推荐；不予推荐的，请说明理由。\n\n前往办理：${about.address}`,
});

/**
 * To an expert who had it to review: by its number alone, since the stage may hide who applies.
 * @promises nothing
 */
export const reviewVoidLetter = (about: { expertName: string; number: string; roundTitle: string }): LetterText => ({
  subject: `申报已撤回，无需评审：${about.number}`,
  body: `${greeting(about.expertName)}\n\n“${about.roundTitle}”中由您评审的申报 ${about.number} 已由申报单位撤回，不再需要评审，已从您的评审清单中移出。您已提交的其他评审不受影响。`,
});

/** Of an organisation that is let in after the deadline, by name. */
type OfLate = { name: string; organisationName: string; roundTitle: string };

/** @promises page newApplication, application.submit */
export const lateGrantedLetter = (about: OfLate & { until: Date; address: string }): LetterText => ({
  subject: `已同意逾期申报：${about.roundTitle}`,
  body: `${greeting(about.name)}\n\n经审批，同意${wordsOfOthers(about.organisationName)}逾期申报“${about.roundTitle}”，请于 ${formatDeadline(about.until)} 前提交一个项目；逾期未提交的，不再受理。\n\n此项同意仅限本单位使用。所提交的申报注明“经批准逾期申报”，申报条件和审查要求不变。\n\n前往填报：${about.address}`,
});

/** @promises nothing */
export const lateRevokedLetter = (about: OfLate & { note: string }): LetterText => ({
  subject: `逾期申报的同意已撤销：${about.roundTitle}`,
  body: `${greeting(about.name)}\n\n原同意${wordsOfOthers(about.organisationName)}逾期申报“${about.roundTitle}”，现予撤销，不能再据此提交。已填写的内容仍然保留。\n\n理由：${about.note}`,
});

/**
 * To the officer who proposed it.
 * @promises page lateEntries
 */
export const lateRefusedLetter = (about: OfLate & { note: string; address: string }): LetterText => ({
  subject: `逾期申报未予同意：${wordsOfOthers(about.organisationName)}`,
  body: `${greeting(about.name)}\n\n您提出的${wordsOfOthers(about.organisationName)}逾期申报“${about.roundTitle}”未予同意。\n\n理由：${about.note}\n\n查看：${about.address}`,
});

function listOf(items: readonly string[]): string {
  return items
    .filter((item) => item !== '')
    .map((item, index) => `${index + 1}. ${item}`)
    .join('\n');
}
