import type { FormChange } from '@/lib/forms/builder/form-difference';
import { formatDeadline } from '@/lib/kernel/shanghai';
import type { LetterText } from '@/lib/mail/post-letter';
import { wordsOfOthers } from '@/lib/mail/words-of-others';

type Told = {
  organisationName: string;
  roundTitle: string;
  reason: string;
  changes: readonly FormChange[];
  closesAt: Date | null;
  /** Titles of what is still being written, and of what was handed in before. */
  open: readonly string[];
  submitted: readonly string[];
  addresses: { call: string; applications: string };
};

/**
 * What an organisation is told when the form changes under its hands. Letters are official documents and therefore Chinese.
 * @promises page myApplication
 */
export function amendmentLetter({
  organisationName,
  roundTitle,
  reason,
  changes,
  closesAt,
  open,
  submitted,
  addresses,
}: Told): LetterText {
  const until = closesAt === null ? '申报截止前' : ` ${formatDeadline(closesAt)} 前`;
  const parts = [
    `${wordsOfOthers(organisationName)}：`,
    `“${roundTitle}”的申报书已修订。\n修订原因：${reason}`,
    `修订内容：\n${changes.map((change, index) => `${index + 1}. ${changeLine(change)}`).join('\n')}`,
    ...(open.length === 0
      ? []
      : [
          `贵单位正在填写的${quoted(open)}已转为新的申报书，已填内容保留。请核对有调整的部分后，于${until}提交；退回补正的，按补正通知的期限提交。`,
        ]),
    ...(submitted.length === 0
      ? []
      : [
          `贵单位已提交的${quoted(submitted)}继续有效，按提交时的申报书审查，无需重新填写。如愿采用新的申报书，可在截止前撤回原申报，另行新建并重新填写、提交；撤回后原申报不再参加本批次。`,
        ]),
    '申报截止时间不因本次修订提前。',
    `修订公告：${addresses.call}\n我的申报：${addresses.applications}`,
  ];
  return { subject: `申报书修订通知：${roundTitle}`, body: parts.join('\n\n') };
}

const things = { section: '部分', field: '填写项', rule: '填写规则' } as const;
const acts = { added: '新增', removed: '删除', changed: '调整' } as const;

function changeLine({ thing, act, name, section, field }: FormChange): string {
  const where =
    thing === 'field' ? `（在“${section}”中${act !== 'removed' && field?.required === true ? '，必填' : ''}）` : '';
  return `${acts[act]}${things[thing]}：“${name}”${where}`;
}

const quoted = (titles: readonly string[]): string => titles.map((title) => `“${wordsOfOthers(title)}”`).join('、');
