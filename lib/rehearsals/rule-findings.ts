import type { FormSection } from '@/lib/forms/definition/definition';
import type { FormRule } from '@/lib/forms/expressions/form-rule';
import { printExpression } from '@/lib/forms/expressions/print-expression';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { beyondLimits } from './beyond-limits';
import type { Finding } from './finding';
import type { Tried } from './try-rules';

type Ruled = { sections: readonly FormSection[]; rules: readonly FormRule[]; references: ReferenceSchema };

/** What the trial of a form tells about its rules and conditions. */
export function findingsInRules({ sections, rules, references }: Ruled, tried: Tried): Finding[] {
  const bad = rules.flatMap((rule, index) => findingsInRule(rule, { index, sections, references, tried }));
  const findings: Finding[] = [
    ...bad,
    ...(bad.length === 0 ? conflict(tried, rules) : []),
    ...tried.neverShown.map(
      ({ label, field }): Finding => ({
        topic: 'rules',
        mark: 'waiting',
        code: field === null ? 'sectionNeverShown' : 'fieldNeverShown',
        values: { label, sheets: tried.sheets },
        mend: { part: 'form' },
      }),
    ),
  ];
  if (findings.length > 0) return findings;
  return [
    {
      topic: 'rules',
      mark: 'passed',
      code: rules.length === 0 ? 'noRules' : 'rulesMet',
      values: { count: rules.length, sheets: tried.sheets },
    },
  ];
}

type Place = { index: number; sections: readonly FormSection[]; references: ReferenceSchema; tried: Tried };

function findingsInRule({ condition }: FormRule, { index, sections, references, tried }: Place): Finding[] {
  const { met, open } = tried.rules[index] ?? { met: 1, open: 0 };
  if (met > 0) return [];
  const common = { topic: 'rules' as const, mend: { part: 'form' as const, field: `rules.${index}.text` } };
  const values = { row: index + 1, rule: printExpression(condition, references), sheets: tried.sheets };
  const beyond = beyondLimits(condition, sections);
  if (beyond !== null) {
    const { label, bound, limit } = beyond;
    return [
      {
        ...common,
        mark: 'refused',
        code: bound === 'most' ? 'ruleAboveLimit' : 'ruleBelowLimit',
        values: { ...values, label, limit },
      },
    ];
  }
  if (open === tried.sheets) return [{ ...common, mark: 'waiting', code: 'ruleNeverJudged', values }];
  // Left empty, a rule stays open and stops nobody: it can be passed, but only by saying nothing.
  return [{ ...common, mark: 'refused', code: open > 0 ? 'ruleMetWhenEmpty' : 'ruleUnmet', values }];
}

function conflict({ leftBroken, sheets, steps }: Tried, rules: readonly FormRule[]): Finding[] {
  const [first] = leftBroken;
  if (rules.length < 2 || first === undefined) return [];
  const rows = leftBroken.map((index) => String(index + 1)).join('、');
  return [
    {
      topic: 'rules',
      mark: 'refused',
      code: 'rulesConflict',
      values: { rows, sheets: sheets + steps },
      mend: { part: 'form', field: `rules.${first}.text` },
    },
  ];
}
