import { describe, expect, it } from 'vitest';
import { type FormatContext, formatAnswer } from '@/lib/forms/answers/format-answer';
import { formSections } from '@/lib/forms/definition/definition';
import { standardForm } from '@/lib/plans/supplied/forms';

const fields = new Map(
  formSections
    .parse(standardForm.sections)
    .flatMap((section) => section.fields)
    .map((field) => [field.key, field]),
);
const context: FormatContext = {
  names: { categories: { ELDER: '为老服务' }, regions: { r1: '某社区' }, budgetItems: {} },
  profile: { name: '某中心', type: 'FOUNDATION', bankAccountNumber: '6222020000000001234' },
  files: {},
  reader: 'caller',
};
const shown = (key: string, value: Parameters<typeof formatAnswer>[1], more: Partial<FormatContext> = {}) => {
  const field = fields.get(key);
  if (field === undefined) throw new Error(key);
  return formatAnswer(field, value, { ...context, ...more });
};

describe('formatAnswer', () => {
  it('puts codes, days and figures into words', () => {
    expect(shown('category', 'ELDER')).toEqual({ kind: 'text', text: '为老服务' });
    expect(shown('region', 'r1')).toEqual({ kind: 'text', text: '某社区' });
    expect(shown('startsOn', '2026-06-01')).toEqual({ kind: 'text', text: '2026年6月1日' });
    expect(shown('directBeneficiaries', 0)).toEqual({ kind: 'text', text: '0 人' });
    expect(shown('rating', 'A5')).toEqual({ kind: 'text', text: '5A' });
    expect(shown('beneficiaryTypes', ['ELDER', 'CHILD'])).toEqual({ kind: 'list', items: ['老年人', '儿童和青少年'] });
    expect(shown('orgType', undefined)).toEqual({ kind: 'word', messageKey: 'organisations.types.FOUNDATION' });
    expect(shown('summary', undefined)).toEqual({ kind: 'empty' });
  });

  it('hides people’s numbers from readers who do not need them, and account numbers from all but who keeps them', () => {
    expect(shown('leaderPhone', '13800001234')).toEqual({ kind: 'text', text: '13800001234' });
    expect(shown('leaderPhone', '13800001234', { reader: 'expert' })).toEqual({ kind: 'text', text: '138****1234' });
    expect(shown('contactEmail', 'zhang@x.cn', { reader: 'expert' })).toEqual({ kind: 'text', text: 'z***@x.cn' });
    expect(shown('team', [{ name: '张', phone: '13800001234' }], { reader: 'expert' })).toMatchObject({
      rows: [['张', '', '', '', '', '138****1234']],
    });
    expect(shown('orgBankAccountNumber', undefined)).toEqual({ kind: 'text', text: '****1234' });
    const whole = { kind: 'text', text: '6222020000000001234' };
    expect(shown('orgBankAccountNumber', undefined, { reader: 'keeper' })).toEqual(whole);
  });

  it('writes money cells in yuan', () => {
    expect(shown('similarProjects', [{ name: '甲', funder: '乙', amount: '123456' }])).toMatchObject({
      rows: [['甲', '乙', '1,234.56', '']],
    });
  });
});
