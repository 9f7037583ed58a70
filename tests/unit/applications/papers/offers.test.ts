import { expect, test } from 'vitest';
import { linesAtRisk, offersFor } from '@/lib/applications/papers/offers';
import { kindsAsked, paperAsked } from '@/lib/applications/papers/paper-asked';
import { formSections } from '@/lib/forms/definition/definition';
import type { PassportLine } from '@/lib/organisations/passport/lines';

test.each([
  ['登记证书', 'registration'],
  ['营业执照复印件', 'registration'],
  ['上年度财务报表或审计报告', 'report'],
  ['依法纳税证明', 'tax'],
  ['社保缴纳证明', 'insurance'],
  ['社会工作者证', 'person'],
  ['助理社会工作师证书', 'person'],
  ['公益性捐赠税前扣除资格', 'deduction'],
  ['承接单位意见', null],
  ['信用查询截图', null],
] as const)('“%s” asks for %s', (label, kind) => {
  expect(paperAsked({ key: 'a1', label, type: 'attachment' })).toBe(kind);
  expect(paperAsked({ key: 'a1', label, type: 'text' })).toBeNull();
});

const sections = formSections.parse([
  {
    key: 'files',
    title: '附件',
    fields: [
      { key: 'certificate', type: 'attachment', label: '登记证书', maxFiles: 1 },
      { key: 'report', type: 'attachment', label: '审计报告', maxFiles: 2 },
    ],
  },
]);
const line = (kind: PassportLine['kind'], id: string, more: Partial<PassportLine> = {}): PassportLine => ({
  kind,
  title: '',
  detail: '',
  conclusion: null,
  source: 'self',
  on: null,
  from: null,
  to: null,
  freshness: 'current',
  until: null,
  mends: 'keeper',
  file: { id, name: `${id}.pdf`, mime: 'application/pdf' },
  fact: null,
  ...more,
});

test('a paper is offered at the question of its kind, once, while there is room and it holds', () => {
  const lines = [
    line('registration', 'c'),
    line('report', 'r1'),
    line('report', 'r2'),
    line('report', 'r0', { freshness: 'expired' }),
    line('tax', 't'),
  ];
  const offered = (attached: { fieldKey: string; fileId: string }[]) =>
    offersFor(sections, lines, attached).map(({ fieldKey, file }) => `${fieldKey}:${file.id}`);
  expect(offered([])).toEqual(['certificate:c', 'report:r1', 'report:r2']);
  expect(offered([{ fieldKey: 'certificate', fileId: 'own' }])).toEqual(['report:r1', 'report:r2']);
  expect(offered([{ fieldKey: 'report', fileId: 'r1' }])).toEqual(['certificate:c', 'report:r2']);
});

test('at risk is what the round asks and what is stale or ends before its projects begin', () => {
  const terms = { eligibility: [{ kind: 'minimumRating' as const, grade: 'A3' as const }] };
  const asked = kindsAsked(sections, terms as never);
  expect(asked).toEqual(['registration', 'report', 'rating']);
  const lines = [
    line('registration', 'c', { until: '2027-02-28' }),
    line('rating', 'g', { until: '2027-03-01' }),
    line('report', 'r', { freshness: 'old' }),
    line('tax', 't', { freshness: 'expired' }),
  ];
  expect(linesAtRisk(lines, asked, '2027-03-01').map(({ kind }) => kind)).toEqual(['registration', 'report']);
  expect(linesAtRisk(lines, asked, null).map(({ kind }) => kind)).toEqual(['report']);
});
