import type { FileFacts, FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { formatYuan } from '@/lib/kernel/money';
import { toLocalDateTime } from '@/lib/kernel/shanghai';
import { kindNames } from '@/lib/plans/announcing/kind-names';
import { agreementIn } from './agreement';
import { stands } from './lifecycle';
import type { JointPartRow } from './read';

/** What is frozen of a joint application: who takes part with what, who confirmed it when, and the agreement. */
export type JointDocument = {
  partners: {
    id: string;
    name: string;
    uscc: string;
    type: JointPartRow['organisation']['type'];
    task: string;
    shareFen: string;
    confirmedBy: string;
    /** In figures, as a document says it in any language. */
    confirmedAt: string;
    contentHash: string;
  }[];
  agreement: FileFacts[];
};

type Attached = Parameters<typeof agreementIn>[0];

/** Undefined where nobody else takes part: such a document says nothing of it. */
export function jointDocument(parts: readonly JointPartRow[], attached: Attached): JointDocument | undefined {
  const partners = parts.filter(stands).map(({ organisation: { id, name, uscc, type }, ...part }) => ({
    id,
    name,
    uscc: uscc ?? '',
    type,
    task: part.task,
    shareFen: String(part.shareFen),
    confirmedBy: part.confirmedBy?.name ?? '',
    confirmedAt: part.confirmedAt === null ? '' : toLocalDateTime(part.confirmedAt).replace('T', ' '),
    contentHash: part.contentHash ?? '',
  }));
  return partners.length === 0 ? undefined : { partners, agreement: agreementIn(attached) };
}

/** What partners are called and known by. */
export const namesOfPartners = ({ partners }: JointDocument): string[] =>
  partners.flatMap(({ name, uscc }) => [name, uscc]);

/** Of the section in which it is read; no section of a form bears a dot. */
export const JOINT_SECTION = 'joint.parts';

const columns = ['单位', '类型', '承担的任务', '使用预算（元）', '确认人', '确认时间'].map((label, place) => ({
  label,
  figures: place === 3,
}));

/** The same as a section of the application to be read, an official document and therefore Chinese. */
export function jointSection({ partners, agreement }: JointDocument, lead: string) {
  const field = (key: string, label: string, answer: FormattedAnswer) => ({ key: `joint.${key}`, label, answer });
  const rows = partners.map(({ name, type, task, shareFen, confirmedBy, confirmedAt }) => [
    name,
    kindNames[type],
    task,
    formatYuan(BigInt(shareFen)),
    confirmedBy,
    confirmedAt,
  ]);
  return {
    key: JOINT_SECTION,
    title: '联合申报',
    fields: [
      field('lead', '牵头单位', { kind: 'text', text: lead }),
      field('partners', '合作单位', { kind: 'table', columns, rows }),
      field('agreement', '联合申报协议', { kind: 'files', files: agreement }),
    ],
  };
}
