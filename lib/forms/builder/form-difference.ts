import { canonicalJson, type Json } from '@/lib/kernel/canonical-json';
import type { FormField, FormSection } from '../definition/definition';
import { type FormRule, isAdvisory } from '../expressions/form-rule';
import { printExpression } from '../expressions/print-expression';
import type { ReferenceSchema } from '../expressions/references';
import { type PartChange, partsOfField, partsOfSection } from './form-part-changes';
import { movedAmong } from './moved-among';

/** A form as it stood: its sections, the rules between its answers, and the names these speak of. */
export type FormVersion = { sections: readonly FormSection[]; rules: readonly FormRule[]; references: ReferenceSchema };

/** One thing that was added, removed or changed. `section` names the section a field stands in. */
export type FormChange = {
  thing: 'section' | 'field' | 'rule';
  act: 'added' | 'removed' | 'changed';
  /** The label of a field, the title of a section, the message of a rule. */
  name: string;
  section: string;
  /** The field itself, as it is now; as it was, when removed. */
  field: FormField | null;
  /** A rule's condition, as officers read it. */
  text: string;
  changes: PartChange[];
};

/** What differs between two versions of a form, in the order of the newer one; what was removed with its section comes last. */
export function formDifference(before: FormVersion, after: FormVersion): FormChange[] {
  const moved = new Set(movedAmong(before.sections, after.sections));
  const inSections = after.sections.flatMap((section) => [
    ...sectionChange(section, { before, after, moved }),
    ...fieldChanges(section, { before, after }),
  ]);
  const keys = new Set(after.sections.map(({ key }) => key));
  const kept = fieldKeysOf(after.sections);
  const gone = before.sections.filter(({ key }) => !keys.has(key));
  const removed = gone.flatMap((section) => [
    change({ thing: 'section', act: 'removed', name: section.title }),
    ...section.fields
      .filter(({ key }) => !kept.has(key))
      .map((field) => change({ thing: 'field', act: 'removed', name: field.label, section: section.title, field })),
  ]);
  return [...inSections, ...removed, ...ruleChanges(before, after)];
}

type Versions = { before: FormVersion; after: FormVersion };

function sectionChange(
  section: FormSection,
  { before, after, moved }: Versions & { moved: Set<string> },
): FormChange[] {
  const was = before.sections.find(({ key }) => key === section.key);
  if (was === undefined) return [change({ thing: 'section', act: 'added', name: section.title })];
  const changes = partsOfSection(was, section, [before.references, after.references]);
  if (moved.has(section.key)) changes.push({ part: 'place' });
  return changes.length === 0 ? [] : [change({ thing: 'section', act: 'changed', name: section.title, changes })];
}

function fieldChanges(section: FormSection, { before, after }: Versions): FormChange[] {
  const was = before.sections.find(({ key }) => key === section.key);
  const moved = new Set(movedAmong(was?.fields ?? [], section.fields));
  const here = section.fields.flatMap((field): FormChange[] => {
    const old = placeOf(before.sections, field.key);
    if (old === null)
      return [change({ thing: 'field', act: 'added', name: field.label, section: section.title, field })];
    const changes = partsOfField(old.field, field, [before.references, after.references]);
    if (old.section.key !== section.key)
      changes.push({ part: 'section', before: old.section.title, after: section.title });
    else if (moved.has(field.key)) changes.push({ part: 'place' });
    return changes.length === 0
      ? []
      : [change({ thing: 'field', act: 'changed', name: field.label, section: section.title, field, changes })];
  });
  const kept = fieldKeysOf(after.sections);
  const removed = (was?.fields ?? []).filter(({ key }) => !kept.has(key));
  return [
    ...here,
    ...removed.map((field) =>
      change({ thing: 'field', act: 'removed', name: field.label, section: section.title, field }),
    ),
  ];
}

/** Rules have no names: one that kept its condition or its message at the same field is the same rule, changed. */
function ruleChanges(before: FormVersion, after: FormVersion): FormChange[] {
  const left = [...before.rules];
  const take = (isSame: (rule: FormRule) => boolean): FormRule | undefined => {
    const index = left.findIndex(isSame);
    return index === -1 ? undefined : left.splice(index, 1)[0];
  };
  const texts = {
    before: (rule: FormRule) => printExpression(rule.condition, before.references),
    after: (rule: FormRule) => printExpression(rule.condition, after.references),
  };
  // Unchanged rules are taken first, or a rule like another would be matched with that one's elder self.
  const fresh = after.rules.filter((rule) => take((old) => same(old, rule)) === undefined);
  const inOrder = fresh.map((rule): FormChange => {
    const old =
      take((each) => same(each.condition, rule.condition)) ??
      take((each) => each.field === rule.field && each.message === rule.message);
    if (old === undefined) return change({ thing: 'rule', act: 'added', name: rule.message, text: texts.after(rule) });
    const changes: PartChange[] = [];
    if (!same(old.condition, rule.condition))
      changes.push({ part: 'condition', before: texts.before(old), after: texts.after(rule) });
    if (old.message !== rule.message) changes.push({ part: 'message', before: old.message, after: rule.message });
    if (old.field !== rule.field) changes.push({ part: 'place' });
    if (isAdvisory(old) !== isAdvisory(rule)) changes.push({ part: 'advisory', after: isAdvisory(rule) });
    if ((old.sums === true) !== (rule.sums === true)) changes.push({ part: 'sums', after: rule.sums === true });
    return change({ thing: 'rule', act: 'changed', name: rule.message, text: texts.after(rule), changes });
  });
  return [
    ...inOrder,
    ...left.map((rule) => change({ thing: 'rule', act: 'removed', name: rule.message, text: texts.before(rule) })),
  ];
}

function change(facts: Pick<FormChange, 'thing' | 'act' | 'name'> & Partial<FormChange>): FormChange {
  return { section: '', field: null, text: '', changes: [], ...facts };
}

function placeOf(sections: readonly FormSection[], key: string): { section: FormSection; field: FormField } | null {
  for (const section of sections) {
    const field = section.fields.find((each) => each.key === key);
    if (field !== undefined) return { section, field };
  }
  return null;
}

const fieldKeysOf = (sections: readonly FormSection[]): Set<string> =>
  new Set(sections.flatMap(({ fields }) => fields.map(({ key }) => key)));
const same = (left: object, right: object): boolean => canonicalJson(left as Json) === canonicalJson(right as Json);
