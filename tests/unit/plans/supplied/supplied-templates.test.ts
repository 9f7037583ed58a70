import { describe, expect, test } from 'vitest';
import { formReferences } from '@/lib/forms/builder/form-references';
import { formSections, knownKeys } from '@/lib/forms/definition/definition';
import { compositionOf } from '@/lib/forms/expressions/patterns/composition';
import { problemsInTree } from '@/lib/forms/expressions/read-expression';
import { missingParts, placeholdersIn } from '@/lib/plans/announcing/announcement';
import { fullScore } from '@/lib/plans/rubric-rules';
import { sampleRubrics } from '@/lib/plans/supplied/sample-rubrics';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { termsSchema } from '@/lib/plans/terms/terms';
import { some } from '@/tests/support/some';

describe.each(suppliedTemplates.map((template) => [template.key, template] as const))(
  'template %s',
  (_key, template) => {
    const fields = formSections.parse(template.form.sections).flatMap((section) => section.fields);

    test('its form is a definition with unique keys and the fields the house knows', () => {
      const keys = fields.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keys).toEqual(expect.arrayContaining(Object.values(knownKeys)));
    });

    test('its rules are a rules document', () => {
      expect(termsSchema.parse(template.terms).perProjectCapFen).toBeGreaterThan(0n);
    });

    test('its rules between answers fit its form, and are sentences an officer can choose', () => {
      const sections = formSections.parse(template.form.sections);
      const references = formReferences(sections, {
        categories: template.categories,
        budgetItems: template.terms.budget.items,
      });
      for (const { condition, field } of some(termsSchema.parse(template.terms).formRules)) {
        expect(problemsInTree(condition, references, 'boolean')).toEqual([]);
        expect(fields.map(({ key }) => key)).toContain(field);
        expect(compositionOf(condition, references)).not.toBeNull();
      }
    });

    test('budget caps and bans name budget items', () => {
      const codes = template.terms.budget.items.map(({ code }) => code);
      expect(codes).toEqual(expect.arrayContaining(template.terms.budget.caps.flatMap(({ codes: capped }) => capped)));
      expect(codes).toEqual(expect.arrayContaining(template.terms.budget.forbiddenCodes));
    });

    test('each rubric adds up to 100 points before the bonus', () => {
      for (const { criteria } of some(template.rubrics)) {
        const points = criteria
          .filter(({ bonus }) => !bonus)
          .reduce((sum, { maxPoints }) => sum + Number(maxPoints), 0);
        expect(points).toBe(100);
      }
    });

    test('stages use its rubrics and their weights add up', () => {
      const keys = template.rubrics.map(({ key }) => key);
      expect(keys).toEqual(expect.arrayContaining(template.stages.map(({ rubric }) => rubric)));
      expect(template.stages.reduce((sum, { weightBp }) => sum + weightBp, 0)).toBe(10_000);
    });

    test('instalments add up', () => {
      expect(template.instalments.reduce((sum, { basisPoints }) => sum + basisPoints, 0)).toBe(10_000);
    });

    test('the announcement has twelve sections, all mandatory parts, and asks for its document number', () => {
      expect(template.announcement).toHaveLength(12);
      expect(missingParts(template.announcement)).toEqual([]);
      expect(template.announcement.flatMap(({ body }) => placeholdersIn(body))).toContain('〔文号〕');
    });
  },
);

test('the eight categories carry the published funnel', () => {
  const template = suppliedTemplates.find(({ key }) => key === 'eight-categories');
  expect(template?.categories).toHaveLength(8);
  expect(template?.stages.map(({ cutCount }) => cutCount)).toEqual([100, 30]);
});

test.each(sampleRubrics.map((rubric) => [rubric.key, rubric] as const))(
  'sample rubric %s makes 100 points before the bonus',
  (_key, { criteria }) => {
    expect(fullScore(criteria.map(({ maxPoints, bonus = false }) => ({ maxPoints, bonus })))).toBe('100');
  },
);
