import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerValue } from '@/lib/forms/answers/answer-value';
import { parseAnswer } from '@/lib/forms/answers/parse-answer';
import { rawAnswer } from '@/lib/forms/answers/raw-answer';
import { type FormField, formSections } from '@/lib/forms/definition/definition';
import { standardForm } from '@/lib/plans/supplied/forms';
import { someAnswer } from '@/tests/factories/answers';
import { some } from '@/tests/support/some';

const fields = formSections.parse(standardForm.sections).flatMap((section) => section.fields);
const fieldOf = (key: string): FormField => {
  const field = fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(key);
  return field;
};
const valueOf = (key: string, raw: unknown): unknown => {
  const parsed = parseAnswer(fieldOf(key), raw);
  return parsed.ok ? parsed.value : parsed.problems.map(({ code }) => code);
};

describe('parseAnswer', () => {
  it('never throws and never stores what is hostile, whatever is sent', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fields),
        fc.anything({ withNullPrototype: true, withBigInt: true }),
        (field, raw) => {
          const parsed = parseAnswer(field, raw);
          // A text may say it; no object may be named so.
          if (parsed.ok) expect(JSON.stringify(parsed.value)).not.toContain('"__proto__":');
        },
      ),
    );
  });

  it('reads back what it shows, for every field of the standard form', () => {
    const facts = { title: '社区助老项目', category: 'ELDER', regionId: 'r1' };
    for (const field of some(fields)) {
      const raw = someAnswer(field, facts);
      if (raw === undefined) continue;
      const first = parseAnswer(field, raw);
      if (!first.ok) throw new Error(field.key);
      const again = parseAnswer(field, rawAnswer(field, first.value as AnswerValue));
      expect(again).toEqual(first);
    }
  });

  it.each([
    ['directBeneficiaries', ' 1,200 ', 1200],
    ['directBeneficiaries', '12a', ['forms.problems.integer']],
    ['directBeneficiaries', '', null],
    ['directBeneficiaries', '１，２００', 1200],
    ['directBeneficiaries', '\u3000', null],
    ['directBeneficiaries', '1,2', ['forms.problems.integer']],
    ['directBeneficiaries', '10²', ['forms.problems.integer']],
    ['startsOn', '2026-02-30', ['kernel.problems.day']],
    ['startsOn', '2026年3月1日', '2026-03-01'],
    ['startsOn', '２０２６／３／１', '2026-03-01'],
    ['startsOn', '1899-12-31', ['kernel.problems.day']],
    ['startsOn', '2101-01-01', ['kernel.problems.day']],
    ['contactPhone', '１３８ 0000-1234', '13800001234'],
    ['contactPhone', '（0571）85070000 转 808', '0571-85070000-808'],
    ['rating', 'A9', ['forms.problems.unknownOption']],
    ['projectTitle', 'a\u0000b', ['kernel.problems.invalidValue']],
    ['projectTitle', '  两行\n标题 ', '两行 标题'],
    ['beneficiaryTypes', ['', 'ELDER', 'ELDER'], ['ELDER']],
    ['beneficiaryTypes', '', null],
    ['declaration', ['', 'yes'], true],
    ['declaration', '', null],
    ['certificate', 'x', ['kernel.problems.hostileField']],
    ['orgName', 'x', ['kernel.problems.hostileField']],
  ])('%s: %j', (key, raw, expected) => {
    expect(valueOf(key, raw)).toEqual(expected);
  });

  it.each(['2026-3', '2026/03', '2026年3月', '2026-03', '２０２６－０３'])(
    'reads %s as a month where a browser offers a plain field',
    (typed) => {
      const column = { key: 'from', label: '开始', type: 'month' };
      const [section] = formSections.parse([
        {
          key: 's',
          title: '一',
          fields: [{ key: 't', label: '进度', type: 'table', columns: [column], minRows: 0, maxRows: 5 }],
        },
      ]);
      const field = section?.fields[0];
      expect(field && parseAnswer(field, [{ from: typed }])).toEqual({ ok: true, value: [{ from: '2026-03' }] });
      expect(field && parseAnswer(field, [{ from: '1899-03' }])).toMatchObject({ ok: false });
    },
  );

  it('refuses columns that a table does not have, names the row that is wrong, and drops the empty end', () => {
    expect(valueOf('team', [{ name: '张三', constructor: 'x' }])).toEqual(['kernel.problems.hostileField']);
    expect(parseAnswer(fieldOf('indicators'), [{ name: '次数' }, { target: '很多' }])).toMatchObject({
      ok: false,
      problems: [{ code: 'forms.problems.cellInteger', field: '1.target', values: { row: 2, column: '目标值' } }],
    });
    expect(valueOf('team', [{ name: '张三' }, { name: '' }, {}])).toEqual([{ name: '张三' }]);
  });

  it('keeps a budget in fen and hundredths; half-typed rows are kept too', () => {
    expect(
      valueOf('budget', [
        { code: 'B1', activity: '讲座', unitYuan: '1,200.50', unit: '场', quantity: '2.5', source: 'OWN', note: '' },
        { source: 'GRANT' },
      ]),
    ).toEqual([
      { code: 'B1', activity: '讲座', unitFen: '120050', unit: '场', quantityHundredths: 250, source: 'OWN', note: '' },
    ]);
    expect(valueOf('budget', [{ code: 'B1' }])).toMatchObject([
      { unitFen: '0', quantityHundredths: 0, source: 'GRANT' },
    ]);
    expect(valueOf('budget', [{ unitYuan: '十元' }])).toEqual(['forms.problems.budgetPrice']);
    expect(valueOf('budget', [{ quantity: '-1' }])).toEqual(['forms.problems.budgetQuantity']);
    expect(
      parseAnswer(fieldOf('budget'), [{ code: 'B1' }, { unitYuan: '600.555', quantity: '１．２３４' }]),
    ).toMatchObject({
      ok: false,
      problems: [
        { code: 'forms.problems.budgetPriceDecimals', field: '1.unitYuan', values: { row: 2 } },
        { code: 'forms.problems.budgetQuantityDecimals', field: '1.quantity', values: { row: 2 } },
      ],
    });
  });
});
