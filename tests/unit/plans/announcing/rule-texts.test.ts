import { expect, test } from 'vitest';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import type { Expression } from '@/lib/forms/expressions/tree';
import { announcementFacts } from '@/lib/plans/announcing/announcement-facts';
import { fillPlaceholders } from '@/lib/plans/announcing/filling';
import {
  evaluationText,
  formRuleLines,
  grantLimitText,
  ownMoneyLines,
  papersText,
  requirementLines,
} from '@/lib/plans/announcing/rule-texts';
import { dateRule, peopleRule } from '@/lib/plans/supplied/form-rules';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import type { CommitmentMode } from '@/lib/plans/terms/commitment';
import { termsSchema } from '@/lib/plans/terms/terms';
import { some } from '@/tests/support/some';

const money = (source: string): Expression => ({
  kind: 'columnFigure',
  function: 'sum',
  table: { kind: 'reference', group: 'form', field: 'budget' },
  column: 'amount',
  where: {
    kind: 'binary',
    operator: '=',
    left: { kind: 'column', column: 'source' },
    right: { kind: 'text', value: source },
  },
});
const ownMoney: FormRule = {
  condition: { kind: 'binary', operator: '≥', left: money('OWN'), right: money('GRANT') },
  message: '配套资金不低于申请资金的 10%',
  field: 'budget',
};

test('that one answer is to fit another is a check of the form, and no requirement of the call', () => {
  const terms = { formRules: [dateRule, peopleRule, ownMoney] };
  expect(formRuleLines(terms)).toHaveLength(3);
  expect(requirementLines(terms)).toEqual([peopleRule.message, ownMoney.message]);
});

test('a rule about own money is said beside the grant’s limit; one about single items is not', () => {
  const terms = {
    perProjectCapFen: 5_000_000n,
    minGrantFen: 0n,
    maxGrantBp: 10_000,
    formRules: [ownMoney, peopleRule],
    categoryGrants: [],
  };
  expect(ownMoneyLines(terms)).toEqual(['配套资金不低于申请资金的 10%']);
  expect(grantLimitText(terms, [])).toBe('单个项目资助金额不超过 50,000.00 元。配套资金不低于申请资金的 10%。');
  expect(grantLimitText({ ...terms, maxGrantBp: 6_000, formRules: [] }, [])).toBe(
    '单个项目资助金额不超过 50,000.00 元，且不超过项目总预算的 60%。',
  );
  const least = { ...terms, formRules: [], minGrantFen: 1_000_000n };
  expect(grantLimitText(least, [])).toBe('单个项目资助金额为 10,000.00 元至 50,000.00 元。');
  expect(grantLimitText({ ...least, minGrantFen: 5_000_000n }, [])).toBe('每个项目资助 50,000.00 元。');
});

test('the mid-term evaluation goes with its instalment', () => {
  const final = { name: '尾款', condition: 'finalPassed' };
  expect(evaluationText([{ name: '中期款', condition: 'midTermPassed' }, final])).toBe(
    '项目实行中期评估和末期评估，中期评估合格后拨付中期款，末期评估合格后拨付尾款。',
  );
  expect(evaluationText([{ name: '首款', condition: 'agreementEffective' }, final])).toBe(
    '项目结束后进行末期评估，末期评估合格后拨付尾款。',
  );
});

test('the papers are those the form asks for', () => {
  const file = (label: string, required: boolean) => ({ key: 'a', type: 'attachment', label, required, maxFiles: 1 });
  let commitment: CommitmentMode = 'electronic';
  const papers = (...fields: object[]) =>
    papersText({ form: { title: '', sections: [{ key: 'files', title: '附件', fields }] }, terms: { commitment } });
  expect(papers(file('登记证书', true), file('联合申报协议', false))).toBe(
    '必须上传登记证书；按情况上传联合申报协议。支持 pdf、jpg、png、docx、xlsx 格式，单个文件不超过 20 MB。',
  );
  expect(papers({ key: 'a', type: 'text', label: '名称', maxLength: 10 })).toBe('');
  const asked = [file('登记证书', true), file('盖章的承诺书', true)];
  expect(papers(...asked)).toMatch(/^必须上传登记证书、盖章的承诺书。/);
  commitment = 'sealed';
  expect(papers(...asked)).toBe(
    '必须上传登记证书。支持 pdf、jpg、png、docx、xlsx 格式，单个文件不超过 20 MB。承诺书在系统中打印，加盖申报单位公章后上传盖章件，未上传的不能提交。',
  );
});

const ofNoRound = {
  title: '2026 年社区公益项目',
  region: { name: '上城区', officeName: '杭州市上城区民政局' },
  host: '杭州市上城区妇女联合会',
  organiser: '上城区社会组织服务中心',
  coOrganisers: ['甲基金会', '乙促进会'],
  opensAt: null,
  closesAt: null,
  reviewFrom: null,
  reviewTo: null,
  executionFrom: null,
  executionTo: null,
  contactName: '',
  contactPhone: '',
  complaintPhone: '',
  funding: [],
};

test.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  '%s: every rule between answers stands in the announcement, and no stock sentence claims a gate',
  (_key, template) => {
    const terms = termsSchema.parse(template.terms);
    const facts = announcementFacts({ ...ofNoRound, ...template, terms });
    const text = template.announcement.map(({ body }) => fillPlaceholders(body, facts)).join('\n');
    for (const { message } of some(terms.formRules)) expect(text).toContain(message);
    expect(text).toContain(
      '主办单位：杭州市上城区妇女联合会\n承办单位：上城区社会组织服务中心\n协办单位：甲基金会、乙促进会',
    );
    expect(text).not.toMatch(/不得申报|不予扶持|项目项目/);
  },
);
