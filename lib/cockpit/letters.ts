import { formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { greeting, wordsOfOthers } from '@/lib/mail/words-of-others';
import type { OutdatedFact } from '@/lib/plans/announcing/outdated';
import type { Due } from './nudging/due';

/** Letters are official documents of the bureau and therefore Chinese. */
type Asking = { name: string; roundTitle: string; due: Due; now: Date; address: string };

/**
 * To an expert, an organisation or an office that is awaited, in the name of the office that waits. Of the applications an
 * expert has to judge it names none: the stage may hide who applies.
 * @promises page assignments, page myApplication, page officeRound, page recommendingOffice
 */
export function nudgeLetter({ name, roundTitle, due, now, address }: Asking): LetterText {
  const when =
    due.at < now ? `应于 ${formatDeadline(due.at)} 前完成，现已逾期` : `应于 ${formatDeadline(due.at)} 前完成`;
  const asked = askedFor(due);
  return {
    subject: `催办：${wordsOfOthers(roundTitle)}${asked.what}`,
    body: `${greeting(name)}\n\n“${wordsOfOthers(roundTitle)}”${asked.sentence}，${when}，请尽快办理。已经办理的，无需理会本通知。\n\n前往办理：${address}`,
  };
}

function askedFor({ kind, count, about }: Due): { what: string; sentence: string } {
  switch (kind) {
    case 'sheets':
      return { what: '评审', sentence: `的${wordsOfOthers(about)}尚有 ${count} 份评审由您完成` };
    case 'answers':
      return { what: '评审', sentence: `的${wordsOfOthers(about)}有 ${count} 份评审任务待您答复` };
    case 'correction':
      return { what: '补正', sentence: `中贵单位的项目“${wordsOfOthers(about)}”已退回补正，尚未重新提交` };
    case 'recommending':
      return { what: '推荐', sentence: `尚有 ${count} 份申报待贵单位推荐` };
    case 'screening':
      return { what: '形式审查', sentence: `尚有 ${count} 份申报待形式审查` };
    case 'objections':
      return { what: '异议办理', sentence: `公示中尚有 ${count} 件异议待办结` };
    case 'confirmation':
      return { what: '确认立项', sentence: '公示已期满，待确认立项' };
  }
}

type Correcting = {
  name: string;
  roundTitle: string;
  items: readonly OutdatedFact[];
  reason: string;
  address: string;
};

/**
 * To an organisation that applies: what the announcement says and is no longer so.
 * @promises page publishedRound
 */
export function correctionLetter({ name, roundTitle, items, reason, address }: Correcting): LetterText {
  const lines = items.map((item, index) => `${index + 1}. ${correctionLine(item)}`);
  return {
    subject: `更正公告：${roundTitle}`,
    body: [
      greeting(name),
      `“${roundTitle}”征集公告有 ${items.length} 处更正。\n更正原因：${reason}`,
      `更正内容：\n${lines.join('\n')}`,
      `其他内容不变。更正公告：${address}`,
    ].join('\n\n'),
  };
}

const correctionLine = ({ section, fact, said, now }: OutdatedFact): string =>
  now === ''
    ? `“${section}”中的${fact}“${said}”，不再适用。`
    : `“${section}”中的${fact}，原为“${said}”，现更正为“${now}”。`;
