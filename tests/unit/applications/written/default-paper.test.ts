import { writeFileSync } from 'node:fs';
import mammoth from 'mammoth';
import { expect, test } from 'vitest';
import { readSections } from '@/lib/applications/submission/submitted-content';
import { type PaperFacts, paperData } from '@/lib/applications/written/paper-data';
import { fillTemplate, readTemplate } from '@/lib/files/word/template/fill-template';
import { formSections } from '@/lib/forms/definition/definition';
import { syntheticAnswers } from '@/lib/forms/synthetic/synthetic-answers';
import { standardForm } from '@/lib/plans/supplied/forms';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { defaultTemplate } from '@/lib/plans/word/default/default-template';
import { BUDGET_LOOP, fixedKeys, fixedNames } from '@/lib/plans/word/fixed-names';
import { mostRowsIn, paperNames } from '@/lib/plans/word/paper-names';
import { unknownNames } from '@/lib/plans/word/unknown-names';

const items = [{ code: 'B1', name: '服务活动费' }];
const facts = Object.fromEntries(fixedKeys.map((key) => [key, `〔${fixedNames[key]}〕`])) as PaperFacts;
const setting = {
  categoryCodes: ['ELDER'],
  regions: [{ id: 'r', level: 'COMMUNITY' }],
  budget: { items, capFen: 5_000_000n, leastFen: 0n, minOwnBasisPoints: 0, caps: [], forbiddenCodes: [] },
  period: { from: '2026-06-01', to: '2026-12-31' },
  wanted: {},
};

const everyForm = [standardForm, ...suppliedTemplates.map(({ form }) => form)];

test.each(everyForm.map((form) => [form.title, form] as const))(
  '%s: the template it has of its own accord asks for nothing it does not know',
  async (_title, form) => {
    const sections = formSections.parse(form.sections);
    const names = paperNames(sections);
    const bytes = defaultTemplate({ title: form.title, sections });
    const tags = await readTemplate(bytes, { mostRows: mostRowsIn(names), field: 'file', name: '申报书.docx' });
    expect(unknownNames(tags, names)).toEqual([]);
    const all = new Set(tags.map(({ name }) => name));
    const answers = names.flatMap(({ name, of }) => ('field' in of ? [name] : []));
    expect(answers.filter((name) => name !== BUDGET_LOOP && !all.has(name))).toEqual([]);
  },
);

test('filled in, it says every answer of the form, row by row', async () => {
  const sections = formSections.parse(standardForm.sections);
  const names = paperNames(sections);
  const answers = syntheticAnswers(sections, setting, 'short');
  const context = {
    names: { categories: { ELDER: '为老服务' }, regions: { r: '清波街道某社区' }, budgetItems: { B1: '服务活动费' } },
    profile: { name: '某社工服务中心', type: 'FOUNDATION' },
    files: {},
    reader: 'keeper' as const,
  };
  const read = new Map(
    readSections(sections, answers, context).flatMap(({ fields }) =>
      fields.map(({ key, answer }) => [key, answer] as const),
    ),
  );
  const data = paperData(names, facts, { answers: read, budgetItems: context.names.budgetItems });
  const bytes = await fillTemplate(defaultTemplate({ title: standardForm.title, sections }), {
    data,
    name: '申报书.docx',
    stamp: '样例',
  });
  if (process.env['KEEP_WORD']) writeFileSync(process.env['KEEP_WORD'], bytes);
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) });
  for (const said of [
    '公益创投项目申报书',
    '〔申报编号〕',
    '为老服务',
    '清波街道某社区',
    '基金会',
    '服务活动费',
    '〔核验码〕',
    '〔收到时间〕',
  ])
    expect(text).toContain(said);
  expect(text).not.toMatch(/[{}]/);
});
