import { expect, test } from 'vitest';
import { capSaid, termsSaid } from '@/components/rounds/settings/terms-said';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { type Terms, termsSchema } from '@/lib/plans/terms/terms';
import { translatorFor } from '@/lib/web/messages';

const t = translatorFor('zh-CN', 'rounds');
const [template] = suppliedTemplates;
const terms = termsSchema.parse(template?.terms);
const said = (more: Partial<Terms>) => termsSaid(t, { terms: { ...terms, ...more }, categories: [], isTrack: false });

test('a group says its rule as a sentence', () => {
  expect(said({ perProjectCapFen: 3_000_000n, minGrantFen: 0n, maxGrantBp: 6000, categoryGrants: [] }).amounts).toEqual(
    ['单个项目不超过 30,000.00 元。', '不超过项目总预算的 60%。'],
  );
  expect(said({ maxApplicationsPerOrganisation: 2, maxAcrossTracks: null }).numbers).toEqual([
    '每个单位最多申报 2 个项目。',
    '截止前已开始提交的，按时受理。',
    '承诺书由签署人电子确认。',
    '个别单位经两人同意可逾期申报，最多顺延 5 天。',
  ]);
  expect(said({ publicity: { workingDays: 7, countFirstDay: false } }).publicity).toEqual([
    '公示 7 个工作日，从次日起算。',
  ]);
});

test('what is not asked says so, or nothing', () => {
  expect(said({ applyPerTopic: false }).topics).toEqual(['申报时不要求选定选题。']);
  expect(said({ budget: { ...terms.budget, caps: [] } }).caps).toEqual([]);
});

test.each([
  ['10', '人员经费：不超过申请资金的 10%'],
  ['0', '人员经费：不得列支'],
])('a limit of %s', (max, text) => {
  expect(capSaid(t, { label: '人员经费', base: 'grant', max })).toBe(text);
});
