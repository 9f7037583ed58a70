import { expect, test } from 'vitest';
import { found } from '@/lib/kernel/found';
import { contentDifference } from '@/lib/plans/content-difference';
import type { PlanContent } from '@/lib/plans/plan-content';
import { planContent } from '@/lib/plans/plan-content-schema';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';

const before = planContent.parse(found(suppliedTemplates[0], 'a template'));
const nothing = { added: [], removed: [], changed: [] };
const [category] = before.categories;
const [section] = before.announcement;

test.each<[keyof ReturnType<typeof contentDifference>, Partial<PlanContent>, object]>([
  [
    'categories',
    { categories: [...before.categories.slice(1), { code: 'ZZ', name: '新类别' }] },
    { added: ['新类别'], removed: [category?.name] },
  ],
  [
    'rules',
    { terms: { ...before.terms, maxGrantBp: 100, perProjectCapFen: '1' } },
    { changed: ['单个项目资助上限', '资助比例'] },
  ],
  ['eligibility', { terms: { ...before.terms, eligibility: [] } }, { added: [], changed: [] }],
  [
    'awarding',
    { terms: { ...before.terms, aggregation: { ...before.terms.aggregation, passLine: 1 } } },
    { changed: ['合格线'] },
  ],
  [
    'instalments',
    { instalments: [{ name: '一次拨付', basisPoints: 10_000, condition: 'agreementEffective' }] },
    { added: ['一次拨付'] },
  ],
  [
    'announcement',
    { announcement: [{ key: 'a', title: section?.title ?? '', body: '改' }] },
    { added: [], changed: [section?.title] },
  ],
  ['stages', { stages: [] }, { removed: before.stages.map(({ name }) => name) }],
  ['rubric', { rubrics: [] }, { added: [], changed: [] }],
  [
    'form',
    { form: { title: '', sections: before.form.sections.slice(0, 1) } },
    { added: [], changed: ['部分的名称和顺序'] },
  ],
])('of two contents that differ in %s, that part alone is told', (part, more, told) => {
  const { [part]: differs, ...others } = contentDifference(before, { ...before, ...more });
  expect(differs).toMatchObject(told);
  expect(differs).not.toEqual(nothing);
  expect(Object.values(others)).toEqual(Object.keys(others).map(() => nothing));
});
