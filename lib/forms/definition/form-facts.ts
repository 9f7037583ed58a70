import type { Json } from '@/lib/kernel/canonical-json';
import type { Day } from '@/lib/kernel/shanghai';
import {
  type Answers,
  type AnswerValue,
  asJson,
  type BudgetRow,
  placesIn,
  rowsOf,
  type TableRow,
} from '../answers/answer-value';
import { lineFen } from '../answers/budget-row-amount';
import { type Funder, fundersIn } from '../answers/funders';
import { plainQuantity } from '../answers/raw-answer';
import type { Facts, Row } from '../expressions/value';
import { ageColumns, ageOn } from './ages';
import type { FieldOf, FormField, FormSection } from './definition';
import { funderKinds } from './funder-table';
import type { ProfileFact, RecordFact } from './profile-facts';

/** What answers lead to outside themselves. */
export type FactSources = {
  regions: readonly { id: string; path: string }[];
  attachmentCounts: Readonly<Record<string, number>>;
  /** What is on record is there where the form shows it. */
  profile: Readonly<Record<Exclude<ProfileFact, RecordFact>, string> & Partial<Record<RecordFact, string>>>;
  /** The title of the topic applied to. */
  topic?: string | null;
  /** When ages are counted; without it nobody has one. */
  agesOn?: Day | null;
  /** Whom the answers name as funders, where the table is not among these sections. */
  funders?: readonly Funder[] | null;
};

/** Where no organisation's profile goes with the answers. */
export const noProfile: FactSources['profile'] = {
  name: '',
  uscc: '',
  type: '',
  registrar: '',
  establishedOn: '',
  legalRepresentative: '',
  address: '',
  bankAccountName: '',
  bankName: '',
  bankAccountNumber: '',
  introduction: '',
};

/** Stored answers as `formReferences` describes them: regions by their paths, budget rows with their amount in fen. */
export function formFacts(sections: readonly FormSection[], answers: Answers, sources: FactSources): Facts {
  const fields = sections.flatMap((section) => section.fields);
  const funders = sources.funders ?? fundersIn(fields, answers) ?? [];
  const own = fields
    .filter(({ type }) => type !== 'profile')
    .map((field): [string, Json] => [field.key, factOf(field, answers[field.key], { ...sources, funders })]);
  const profile = fields.flatMap((field): [string, Json][] =>
    field.type === 'profile' ? [[field.key, sources.profile[field.fact] ?? '']] : [],
  );
  return {
    form: Object.fromEntries(own),
    profile: Object.fromEntries(profile),
    application: { topic: sources.topic ?? null },
  };
}

function factOf(
  field: FormField,
  value: AnswerValue | undefined,
  { regions, attachmentCounts, agesOn, funders }: FactSources,
): Json {
  if (field.type === 'attachment') return attachmentCounts[field.key] ?? 0;
  if (value === undefined) return null;
  if (field.type === 'region')
    return placesIn(value).flatMap((named) => regions.find(({ id }) => id === named)?.path ?? []);
  if (field.type === 'budget') return rowsOf<BudgetRow>(value).map((row) => budgetFacts(row, funders ?? []));
  if (field.type === 'table') return rowsOf<TableRow>(value).map((row) => tableFacts(field, row, agesOn ?? null));
  return asJson(value);
}

function tableFacts({ columns }: FieldOf<'table'>, row: TableRow, agesOn: Day | null): Row {
  const ages = agesOn === null ? [] : ageColumns(columns).map(({ key, of }) => [key, ageOn(row[of], agesOn)]);
  return Object.fromEntries([
    ...columns.map(({ key, type }) => [
      key,
      type === 'month' && row[key] !== undefined ? `${row[key]}-01` : (row[key] ?? null),
    ]),
    ...ages,
  ]) as Row;
}

/** A quantity nobody has typed is empty, not zero. */
function budgetFacts(row: BudgetRow, funders: readonly Funder[]): Row {
  const { code, activity, unitFen, unit, quantityHundredths, source, funder = null, note } = row;
  const kind = funders.find(({ name }) => name === funder)?.kind;
  const amount = String(lineFen({ unitFen: BigInt(unitFen), quantityHundredths }));
  return {
    code,
    activity,
    unitPrice: unitFen,
    unit,
    quantity: plainQuantity(quantityHundredths),
    amount,
    source,
    funder,
    funderKind: funderKinds.find(({ label }) => label === kind)?.value ?? null,
    note,
  };
}
