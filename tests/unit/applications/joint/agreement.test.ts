import { expect, test } from 'vitest';
import { withoutAgreement } from '@/lib/applications/joint/agreement';
import type { JointPartStatus } from '@/lib/db/generated/enums';
import { formSections } from '@/lib/forms/definition/definition';

const file = (key: string, label: string) => ({ key, type: 'attachment', label, maxFiles: 2 });
const sections = formSections.parse([
  { key: 'a', title: '附件', fields: [file('certificate', '登记证书'), file('jointAgreement', '联合申报协议')] },
  { key: 'b', title: '联合申报', fields: [file('signed', '联合体合作协议（扫描件）')] },
  { key: 'c', title: '其他', fields: [file('both', '联合申报协议和合作单位资质'), file('hosting', '场地协议')] },
]);

const asked = (parts: JointPartStatus[], attachmentCounts: Record<string, number> = {}) =>
  withoutAgreement(sections, { jointParts: parts.map((status) => ({ status })), attachmentCounts }).map(
    ({ key, fields }) => `${key} ${fields.map((field) => field.key).join(' ')}`,
  );

const whole = ['a certificate jointAgreement', 'b signed', 'c both hosting'];

test.each<[string, JointPartStatus[], Record<string, number>, string[]]>([
  ['nobody takes part on the platform', [], {}, whole],
  ['nobody does any more', ['DECLINED', 'REMOVED'], {}, whole],
  ['somebody is asked', ['ASKED'], {}, ['a certificate', 'c both hosting']],
  ['somebody has confirmed', ['DECLINED', 'CONFIRMED'], {}, ['a certificate', 'c both hosting']],
  ['it lies in the form already', ['ASKED'], { jointAgreement: 1 }, ['a certificate jointAgreement', 'c both hosting']],
])('%s', (_, parts, attachmentCounts, expected) => {
  expect(asked(parts, attachmentCounts)).toEqual(expected);
});
