import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Answers, BudgetRow } from '@/lib/forms/answers/answer-value';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections } from '@/lib/forms/definition/definition';
import { formFacts } from '@/lib/forms/definition/form-facts';
import { problemsInRules } from '@/lib/forms/expressions/form-rule';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import { readExpression } from '@/lib/forms/expressions/read-expression';
import { budgetItems } from '@/lib/plans/supplied/budget-items';
import { standardForm } from '@/lib/plans/supplied/forms';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';

const sections = formSections.parse(standardForm.sections);
const categories = suppliedTemplates[0]?.categories ?? [];
const regions = [
  { id: 'r1', path: '/hz/sc/', name: '上城区' },
  { id: 'r2', path: '/hz/', name: '杭州市' },
];
const references = formReferences(sections, { categories, regions, budgetItems });
const profile = {
  name: '甲社',
  uscc: '',
  type: 'SOCIAL_GROUP',
  registrar: '',
  establishedOn: '2020-05-01',
  legalRepresentative: '',
  address: '',
  bankAccountName: '',
  bankName: '',
  bankAccountNumber: '',
  introduction: '',
};

const broken = (text: string, answers: Answers, attachmentCounts: Record<string, number> = {}) => {
  const read = readExpression(text, references, 'boolean');
  if (!read.ok) throw new Error(`${text}: ${JSON.stringify(read.problems)}`);
  const facts = formFacts(sections, answers, { regions, attachmentCounts, profile });
  return problemsInRules([{ condition: read.tree, message: '不符合', field: 'budget' }], references, facts).length > 0;
};
const row = (
  code: string,
  unitFen: string,
  quantityHundredths: number,
  source: 'GRANT' | 'OWN' = 'GRANT',
): BudgetRow => ({ code, activity: '活动', unitFen, unit: '次', quantityHundredths, source, note: '' });

const messages = JSON.parse(readFileSync('messages/zh-CN/rounds.json', 'utf8')) as {
  formRules: { example: Record<string, string> };
};
const examples = Object.entries(messages.formRules.example);

test.each(examples)('the example "%s" can be typed into the standard form, and reads back as itself', (_, text) => {
  const read = readExpression(text, references, 'boolean');
  expect(read).toMatchObject({ ok: true });
  if (read.ok)
    expect(readExpression(printExpression(read.tree, references), references, 'boolean')).toMatchObject({
      tree: read.tree,
    });
});

test('people and volunteers together take at most half of the grant (D.4), exactly', () => {
  const cap = messages.formRules.example['cap'] ?? '';
  const half = [row('B3', '100000', 300), row('B4', '50000', 400), row('B1', '500000', 100)];
  expect(broken(cap, { budget: half })).toBe(false);
  // Three fen more: 2.5 × 1 fen, rounded as the budget table rounds it.
  expect(broken(cap, { budget: [...half, row('B4', '1', 250)] })).toBe(true);
  // Own money neither counts for people nor makes the grant larger.
  expect(broken(cap, { budget: [...half, row('B3', '900000', 100, 'OWN')] })).toBe(false);
});

test('every kind of field is a fact of its type', () => {
  expect(broken('实施地点 属于 ("杭州市")', { region: 'r1' })).toBe(false);
  expect(broken('实施地点 属于 ("上城区")', { region: 'r2' })).toBe(true);
  expect(broken(`项目类别 = "${categories[0]?.name ?? ''}"`, { category: categories[0]?.code ?? '' })).toBe(false);
  expect(broken(`项目类别 = "${categories[0]?.name ?? ''}"`, { category: categories[1]?.code ?? '' })).toBe(true);
  expect(broken('联合申报协议 已填', {})).toBe(true);
  expect(broken('联合申报协议 已填', {}, { jointAgreement: 1 })).toBe(false);
  expect(
    broken('每一行(进度表, 月份 不早于 2026-06-01)', { schedule: [{ month: '2026-06' }, { month: '2026-05' }] }),
  ).toBe(true);
  expect(
    broken('合计(合作方与配套.「金额或折价（元）」) 不少于 1 万元', {
      partners: [{ name: '甲', kind: 'MONEY', amount: '1000000' }],
    }),
  ).toBe(false);
  expect(broken('单位.成立日期 不晚于 2019-12-31', {})).toBe(true);
});

test('what is not answered yet breaks no rule', () => {
  expect(broken('结束日期 晚于 开始日期', { startsOn: '2026-06-01' })).toBe(false);
  expect(broken('结束日期 晚于 开始日期', { startsOn: '2026-06-01', endsOn: '2026-05-01' })).toBe(true);
});

test('kinds of organisation are written as they stand on the screen, and other words are refused', () => {
  const read = (text: string) => readExpression(text, references, 'boolean');
  for (const label of ['社会服务机构', '社会服务机构（民办非企业单位）']) {
    const rule = read(`单位.单位类型 = "${label}"`);
    if (!rule.ok) throw new Error(label);
    expect(printExpression(rule.tree, references)).toBe('单位.单位类型 = "社会服务机构"');
    const broken = (type: string) => {
      const facts = formFacts(sections, {}, { regions, attachmentCounts: {}, profile: { ...profile, type } });
      return problemsInRules([{ condition: rule.tree, message: '不符', field: 'projectTitle' }], references, facts)
        .length;
    };
    expect([broken('SOCIAL_SERVICE_AGENCY'), broken('FOUNDATION')]).toEqual([0, 1]);
  }
  expect(read('单位.单位类型 = "社会企业"')).toMatchObject({
    ok: false,
    problems: [{ code: 'expressions.problems.notAnOption', values: { value: '社会企业' } }],
  });
});

test('what is on record is compared by its words and figures, where the form shows it', () => {
  const shown = formSections.parse([
    {
      key: 'unit',
      title: '单位',
      fields: [
        { key: 'q1', type: 'profile', label: '评估等级', fact: 'rating' },
        { key: 'q2', type: 'profile', label: '成立年数', fact: 'years' },
      ],
    },
  ]);
  const own = formReferences(shown, { categories, regions, budgetItems });
  const rule = readExpression('单位.成立年数 少于 2 或 单位.评估等级 属于 ("3A", "4A", "5A")', own, 'boolean');
  if (!rule.ok) throw new Error('the rule cannot be read');
  const broken = (rating: string, years: string) => {
    const facts = formFacts(shown, {}, { regions, attachmentCounts: {}, profile: { ...profile, rating, years } });
    return problemsInRules([{ condition: rule.tree, message: '等级不足', field: 'q1' }], own, facts).length;
  };
  expect([broken('A3', '5'), broken('NONE', '1'), broken('NONE', '2'), broken('A2', '9')]).toEqual([0, 0, 1, 1]);
});

test('the ages of a team are counted from its birthdays, months or years of birth on the day the term ends', () => {
  const team = (type: string, label: string) =>
    formSections.parse([
      {
        key: 'team',
        title: '团队',
        fields: [
          {
            key: 'core',
            type: 'table',
            label: '核心团队',
            minRows: 0,
            maxRows: 10,
            columns: [
              { key: 'name', label: '姓名', type: 'text' },
              { key: 'born', label, type },
            ],
          },
        ],
      },
    ]);
  const averageIs = (type: string, label: string, born: readonly (string | number)[]) => {
    const form = team(type, label);
    const own = formReferences(form, { categories, regions, budgetItems });
    const rule = readExpression(
      `平均(核心团队.按${label}计的年龄) 不超过 35 且 行数(核心团队) 不少于 3`,
      own,
      'boolean',
    );
    if (!rule.ok) throw new Error(JSON.stringify(rule.problems));
    expect(printExpression(rule.tree, own)).toContain(`按${label}计的年龄`);
    const answers: Answers = { core: born.map((day) => ({ name: '甲', born: day })) };
    const sources = { regions, attachmentCounts: {}, profile, agesOn: '2026-04-11' };
    const facts = formFacts(form, answers, sources);
    return problemsInRules([{ condition: rule.tree, message: '超龄', field: 'core' }], own, facts).length === 0;
  };
  const day = (...born: string[]) => averageIs('day', '出生日期', born);
  // 35 on the day before, on it, and from the day after.
  expect(day('1990-04-12', '1991-04-11', '1991-04-12')).toBe(true);
  expect(day('1990-04-11', '1991-04-11', '1990-04-12')).toBe(false);
  expect(day('1995-01-01', '1995-01-01')).toBe(false);
  expect(averageIs('month', '出生年月', ['1991-05', '1990-05', '1990-05'])).toBe(true);
  expect(averageIs('integer', '出生年份', [1991, 1991, 1992])).toBe(true);
  expect(averageIs('integer', '出生年份', [1990, 1990, 1990])).toBe(false);
});

test('a rule speaks of the topic applied to by its title, where one is applied to', () => {
  const topics = ['独居老人夜间安心', '楼道微改造'];
  const own = formReferences(sections, { categories, regions, budgetItems, topics });
  const read = (text: string, schema = own) => readExpression(text, schema, 'boolean');
  const rule = read('如果 本申报.选题 = “楼道微改造” 则 直接受益人数 不少于 50');
  if (!rule.ok) throw new Error('the rule cannot be read');
  const broken = (topic: string | null) => {
    const facts = formFacts(sections, { directBeneficiaries: 20 }, { regions, attachmentCounts: {}, profile, topic });
    return problemsInRules([{ condition: rule.tree, message: '人数不足', field: 'budget' }], own, facts).length;
  };
  expect([broken('楼道微改造'), broken('独居老人夜间安心'), broken(null)]).toEqual([1, 0, 0]);
  expect(read('本申报.选题 = “没有的选题”')).toMatchObject({ ok: false });
  // A template has no topics yet, and a round of none knows none.
  expect(read('本申报.选题 = “以后的选题”', formReferences(sections, { categories, budgetItems, topics: [] })).ok).toBe(
    true,
  );
  expect(read('本申报.选题 = “楼道微改造”', references).ok).toBe(false);
});
