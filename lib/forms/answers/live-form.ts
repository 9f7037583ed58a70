import type { Json } from '@/lib/kernel/canonical-json';
import type { Day } from '@/lib/kernel/shanghai';
import type { FormSection } from '../definition/definition';
import { funderTable, funderTableIn } from '../definition/funder-table';
import { tiedFactsIn } from '../definition/tied-fact';
import type { FormRule } from '../expressions/form-rule';
import type { ReferenceColumn, ReferenceField, ReferenceGroup, ReferenceSchema } from '../expressions/references';
import { columnsIn, referencesIn } from '../expressions/references-in';
import type { Expression } from '../expressions/tree';
import type { Facts, Row } from '../expressions/value';
import { type OnRecord, recordedFacts } from './against-record';
import type { Funder } from './funders';
import { type SettledField, type SettledSection, treesOf } from './settled-facts';

/** What a browser must know to keep one section of a form alive while it is filled in: nothing that decides nothing there. */
export type LiveForm = {
  /** Fields with a condition or formula that matters here, in the order of the form. */
  sections: SettledSection[];
  references: ReferenceSchema;
  /** Of the other sections as they are stored, and of the profile; not settled. */
  facts: Facts;
  /** When ages are counted. */
  agesOn: Day | null;
  /** What is on record of what its fields ask. */
  onRecord: OnRecord;
  /** Whom the application names as funders, where another section asks for them; null where none does. */
  funders: Funder[] | null;
  /** Told at fields of this section. */
  rules: FormRule[];
  /** Told at fields of other sections, and speaking of fields of this one. */
  elsewhere: RuleElsewhere[];
};

/** Where a rule's field stands, by the words that lead there. */
export type RuleElsewhere = FormRule & { label: string; section: { key: string; title: string } };

type Whole = {
  definition: readonly FormSection[];
  references: ReferenceSchema;
  facts: Facts;
  rules: readonly FormRule[];
  agesOn?: Day | null;
  onRecord?: OnRecord;
  /** Of the whole form as it is asked; null where it asks for none. */
  funders?: Funder[] | null;
};

/** Null where nothing in the section depends on what is typed. */
export function liveForm(section: FormSection, whole: Whole): LiveForm | null {
  const keys = new Set(section.fields.map(({ key }) => key));
  const rules = whole.rules.filter(({ field }) => keys.has(field));
  const elsewhere = rulesElsewhere(keys, whole);
  const onRecord = recordedFacts(whole.onRecord ?? {}, tiedFactsIn(section.fields));
  const own = [
    ...section.fields.flatMap((field) => treesOf(field, section)),
    ...[...rules, ...elsewhere].map(({ condition }) => condition),
  ];
  // Sections that come and go with what is typed here change the list of sections beside the form.
  const comingAndGoing = whole.definition.flatMap(({ visibleWhen }) => (visibleWhen === null ? [] : [visibleWhen]));
  const isPaidByOthers = section.fields.some(({ type }) => type === 'budget') && funderTable(whole.definition) !== null;
  const isJudged = own.length > 0 || Object.keys(onRecord).length > 0 || isPaidByOthers;
  if (!isJudged && !comingAndGoing.some((tree) => referencesIn(tree).some(({ field }) => keys.has(field)))) return null;
  const trees = new Set([...own, ...comingAndGoing]);
  const needed = withAllNeeded(
    trees,
    whole,
    elsewhere.map(({ field }) => field),
  );
  return {
    sections: whole.definition.map(({ key, visibleWhen, fields }) => ({
      key,
      visibleWhen,
      fields: fields
        .filter((field) => (needed.has(field.key) || keys.has(field.key)) && (visibleWhen !== null || isDecided(field)))
        .map(settling),
    })),
    references: slimReferences(whole.references, needed),
    facts: slimFacts(whole, needed, { own: keys, columns: new Set([...trees].flatMap(columnsIn)) }),
    agesOn: whole.agesOn ?? null,
    onRecord,
    funders: isPaidByOthers && funderTableIn(section.fields) === null ? (whole.funders ?? null) : null,
    rules,
    elsewhere,
  };
}

function rulesElsewhere(keys: ReadonlySet<string>, { definition, rules }: Whole): RuleElsewhere[] {
  return rules.flatMap((rule): RuleElsewhere[] => {
    if (keys.has(rule.field) || !referencesIn(rule.condition).some(({ field }) => keys.has(field))) return [];
    return definition.flatMap(({ key, title, fields }) =>
      fields
        .filter((field) => field.key === rule.field)
        .map(({ label }) => ({ ...rule, label, section: { key, title } })),
    );
  });
}

/** These keys and those the trees speak of, and those that the conditions and formulas of such fields speak of in turn; adds their trees. */
function withAllNeeded(trees: Set<Expression>, { definition }: Whole, keys: readonly string[]): Set<string> {
  const places = new Map(
    definition.flatMap((section) => section.fields.map((field) => [field.key, treesOf(field, section)])),
  );
  const needed = new Set<string>(keys);
  for (const key of keys) for (const tree of places.get(key) ?? []) trees.add(tree);
  for (const tree of trees) {
    for (const { field } of referencesIn(tree)) {
      needed.add(field);
      for (const further of places.get(field) ?? []) trees.add(further);
    }
  }
  return needed;
}

function isDecided(field: SettledField): boolean {
  return field.visibleWhen !== null || field.type === 'calculated';
}

function settling(field: SettledField): SettledField {
  const { key, visibleWhen } = field;
  if (field.type !== 'calculated') return { key, visibleWhen, type: field.type };
  const { type, formula, result, decimals } = field;
  return { key, visibleWhen, type, formula, result, decimals };
}

/** Evaluating looks at types alone; labels and options are for reading and checking. */
function slimReferences([own, ...others]: ReferenceSchema, needed: ReadonlySet<string>): ReferenceSchema {
  const slim = ({ key, fields }: ReferenceGroup): ReferenceGroup => ({
    key,
    label: '',
    fields: fields.filter((field) => needed.has(field.key)).map(slimField),
  });
  return [slim(own), ...others.map(slim)];
}

function slimField(field: ReferenceField): ReferenceField {
  const { key } = field;
  if (field.type === 'table') return { key, label: '', type: 'table', columns: field.columns.map(slimColumn) };
  if (field.type === 'choices') return { key, label: '', type: 'choices', options: [] };
  return { key, label: '', type: field.type };
}

function slimColumn({ key, type }: ReferenceColumn): ReferenceColumn {
  return { key, label: '', type };
}

type Kept = { own: ReadonlySet<string>; columns: ReadonlySet<string> };

function slimFacts({ facts, references }: Whole, needed: ReadonlySet<string>, { own, columns }: Kept): Facts {
  const [{ key: form }] = references;
  const groups = Object.entries(facts).map(([group, values]) => {
    const kept = Object.entries(values).filter(([key]) => needed.has(key) && (group !== form || !own.has(key)));
    return [group, Object.fromEntries(kept.map(([key, value]) => [key, withColumns(value, columns)]))];
  });
  return Object.fromEntries(groups) as Facts;
}

function withColumns(value: Json, columns: ReadonlySet<string>): Json {
  if (!Array.isArray(value)) return value;
  return (value as readonly Json[]).map((row) =>
    isRow(row) ? Object.fromEntries(Object.entries(row).filter(([key]) => columns.has(key))) : row,
  );
}

function isRow(value: Json): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
