import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import { formatYuan } from '@/lib/kernel/money';
import type { FormField, FormSection } from '../definition/definition';
import { printExpression } from '../expressions/print-expression';
import type { ReferenceSchema } from '../expressions/references';
import type { Expression } from '../expressions/tree';

/** Texts and figures are given as people read them; '' where there was or is none. */
type TextPart =
  | 'label'
  | 'title'
  | 'hint'
  | 'condition'
  | 'formula'
  | 'message'
  | 'statement'
  | 'section'
  | (typeof figures)[number];
/** Names of options or columns. `changed` are those of which something else was changed, a type or a limit. */
type ListPart = { part: 'options' | 'columns'; added: string[]; removed: string[]; changed: string[] };

export type PartChange =
  | { part: TextPart; before: string; after: string }
  | { part: 'type'; before: FormField['type']; after: FormField['type'] }
  | { part: 'required'; after: boolean }
  | { part: 'advisory'; after: boolean }
  | { part: 'sums'; after: boolean }
  | { part: 'withinPeriod'; after: boolean }
  | ListPart
  /** Stands elsewhere than before, or is worked out differently: said without figures. */
  | { part: 'place' | 'fact' | 'result' | 'level' };

const figures = [
  'maxLength',
  'min',
  'max',
  'decimals',
  'unit',
  'maxFen',
  'minRows',
  'maxRows',
  'maxFiles',
  'maxPlaces',
] as const;

/** The names before and the names after. */
type References = readonly [before: ReferenceSchema, after: ReferenceSchema];

export function partsOfSection(before: FormSection, after: FormSection, references: References): PartChange[] {
  return [
    ...text('title', before.title, after.title),
    ...text('hint', before.hint, after.hint),
    ...condition(before, after, references),
  ];
}

/** Everything in which two versions of one field differ. Where the type differs, its limits are not compared. */
export function partsOfField(before: FormField, after: FormField, references: References): PartChange[] {
  return [
    ...text('label', before.label, after.label),
    ...text('hint', before.hint, after.hint),
    ...(before.type === after.type ? [] : [{ part: 'type' as const, before: before.type, after: after.type }]),
    ...(before.required === after.required ? [] : [{ part: 'required' as const, after: after.required }]),
    ...(before.type === after.type ? ofOneType(before, after, references) : []),
    ...condition(before, after, references),
  ];
}

function ofOneType(before: FormField, after: FormField, references: References): PartChange[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const parts: PartChange[] = figures.flatMap((part) => text(part, figure(part, was[part]), figure(part, is[part])));
  if ('options' in before && 'options' in after)
    parts.push(...list('options', before.options.map(byValue), after.options.map(byValue)));
  if ('columns' in before && 'columns' in after) parts.push(...list('columns', before.columns, after.columns));
  if (before.type === 'declaration' && after.type === 'declaration')
    parts.push(...text('statement', before.statement, after.statement));
  if (before.type === 'calculated' && after.type === 'calculated')
    parts.push(...expression('formula', [before.formula, after.formula], references));
  if ((was['withinPeriod'] ?? false) !== (is['withinPeriod'] ?? false))
    parts.push({ part: 'withinPeriod', after: is['withinPeriod'] === true });
  if (was['fact'] !== is['fact'] || was['onRecord'] !== is['onRecord']) parts.push({ part: 'fact' });
  if (was['level'] !== is['level']) parts.push({ part: 'level' });
  if (was['result'] !== is['result']) parts.push({ part: 'result' });
  return parts;
}

const byValue = ({ value, label }: { value: string; label: string }) => ({ key: value, label });

function list(
  part: ListPart['part'],
  before: readonly { key: string; label: string }[],
  after: readonly { key: string; label: string }[],
): PartChange[] {
  const missing = (from: typeof before, in_: typeof before): string[] =>
    from.filter(({ key }) => !in_.some((each) => each.key === key)).map(({ label }) => label);
  const changed = after
    .filter((item) => before.some((old) => old.key === item.key && !same(old, item)))
    .map(({ label }) => label);
  const [added, removed] = [missing(after, before), missing(before, after)];
  return added.length + removed.length + changed.length === 0 ? [] : [{ part, added, removed, changed }];
}

function condition(
  before: { visibleWhen: Expression | null },
  after: { visibleWhen: Expression | null },
  references: References,
): PartChange[] {
  return expression('condition', [before.visibleWhen, after.visibleWhen], references);
}

/** Compared as trees: an expression that speaks of a renamed field is still the same. */
function expression(
  part: 'condition' | 'formula',
  [before, after]: readonly [Expression | null, Expression | null],
  [old, now]: References,
): PartChange[] {
  if (same(before, after)) return [];
  return [
    {
      part,
      before: before === null ? '' : printExpression(before, old),
      after: after === null ? '' : printExpression(after, now),
    },
  ];
}

function text(part: TextPart, before: string, after: string): PartChange[] {
  return before === after ? [] : [{ part, before, after }];
}

function figure(part: (typeof figures)[number], value: unknown): string {
  if (value === undefined) return '';
  return part === 'maxFen' ? formatYuan(BigInt(String(value))) : String(value);
}

const same = (left: object | null, right: object | null): boolean =>
  canonicalJson(left as Json) === canonicalJson(right as Json);
