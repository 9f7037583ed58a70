import { expect, test } from 'vitest';
import { contradictionsIn } from '@/lib/applications/contradicting/contradictions-in';
import { formSections } from '@/lib/forms/definition/definition';

const sections = formSections.parse([
  {
    key: 'cover',
    title: '封面',
    fields: [
      { key: 'startsOn', type: 'day', label: '开始日期' },
      { key: 'endsOn', type: 'day', label: '结束日期' },
    ],
  },
  {
    key: 'need',
    title: '简介',
    fields: [
      { key: 'summary', type: 'longText', label: '项目简介', maxLength: 500 },
      { key: 'directBeneficiaries', type: 'integer', label: '直接受益人数', unit: '人' },
      {
        key: 'indicators',
        type: 'table',
        label: '指标',
        minRows: 0,
        maxRows: 9,
        columns: [
          { key: 'name', label: '指标', type: 'text', maxLength: 60 },
          {
            key: 'unit',
            label: '单位',
            type: 'choice',
            options: [
              { value: 'PERSON_TIME', label: '人次' },
              { value: 'SESSION', label: '场次' },
            ],
          },
          { key: 'target', label: '目标值', type: 'integer' },
        ],
      },
      { key: 'budget', type: 'budget', label: '预算表', maxRows: 9 },
    ],
  },
]);
const line = (unitFen: string, source: 'GRANT' | 'OWN') => ({
  ...{ code: 'B1', activity: '活动', unitFen, unit: '次', quantityHundredths: 100, source, note: '' },
});
/** 200 people, 200 times somebody takes part, 12 sessions, 10 000 yuan asked for of 12 000 in all, from March to November. */
const found = (summary: string) =>
  contradictionsIn(sections, {
    ...{ summary, startsOn: '2026-03-01', endsOn: '2026-11-30', directBeneficiaries: 200 },
    indicators: [
      { name: '探访', unit: 'PERSON_TIME', target: 150 },
      { name: '讲座', unit: 'PERSON_TIME', target: 50 },
      { name: '讲座', unit: 'SESSION', target: 12 },
    ],
    budget: [line('1000000', 'GRANT'), line('200000', 'OWN')],
  }).map(({ kind }) => kind);

test.each([
  ['服务300人次', ['personTimes']],
  ['预计服务三百人次', ['personTimes']],
  ['服务居民 300多人次', ['personTimes']],
  ['服务200余人次', []],
  ['服务180人次', []],
  ['服务约220人次', []],
  ['每次服务300人次', []],
  ['去年服务300人次', []],
  ['直接受益老人300人', ['people']],
  ['服务独居老人 1,200 名', ['people']],
  ['惠及社区居民近三百人', ['people']],
  ['服务老人80人，其中残疾人20人', []],
  ['间接受益3万人', []],
  ['共开展活动20场', ['sessions']],
  ['共举办讲座12场', []],
  ['每月共开展活动20场', []],
  ['项目总预算1.5万元', ['total']],
  ['项目总预算1.2万元', []],
  ['项目总预算约1.3万元', []],
  ['总投入12000元', []],
  ['申请资金12,000元', ['grant']],
  ['申请资金１００００元', []],
  ['申请资助一万元', []],
  ['实施期12个月', ['period']],
  ['项目周期为九个月', []],
  ['2027年1月开展回访', ['period']],
  ['2026年12月5日结束', ['period']],
  ['2026年4月启动', []],
  ['街道在2025年4月作过调查', []],
  ['2025年已开展探访，服务300人', []],
])('“%s” cannot be: %j', (summary, kinds) => {
  expect(found(summary)).toEqual(kinds);
});

test('both passages are named, with where each stands', () => {
  const [one] = contradictionsIn(sections, { summary: '我们将服务老人300名。', directBeneficiaries: 200 });
  expect(one).toEqual({
    kind: 'people',
    said: { section: '简介', label: '项目简介', passage: '我们将服务老人300名' },
    written: { section: '简介', label: '直接受益人数', value: '200 人' },
  });
});

test('what is not asked, or not filled in, is against nothing', () => {
  expect(contradictionsIn(sections, { summary: '服务老人300名，总预算5万元，共开展20场。' })).toEqual([]);
});
