import { z } from 'zod';
import { expressionTree, plainFen } from '../expressions/tree';
import { mostPlaces, placeLevels } from './named-places';
import { profileFacts, tiedFacts } from './profile-facts';

/** Shown only once this is known to hold; null is always shown. Hidden answers are kept, but neither judged nor submitted. */
const visibleWhen = expressionTree.nullable().default(null);

/** Whether its days, or the days and months of its rows, lie in the execution period that the round announced. */
const withinPeriod = z.boolean().default(false);

/** A form as data: sections of fields. The runtime knows field types only; which fields there are is the round's business. */
const key = z.string().regex(/^[a-z][a-zA-Z0-9]{0,39}$/);

const base = {
  key,
  label: z.string().min(1).max(60),
  hint: z.string().max(300).default(''),
  required: z.boolean().default(false),
  visibleWhen,
};
/** Which fact on record the question asks for; not set where its name says so. */
const onRecord = z.enum(['none', ...tiedFacts]).optional();

const option = z.object({ value: z.string().regex(/^\w{1,40}$/), label: z.string().min(1).max(60) });

/** Columns of a table field: a row is an object by column key. */
const column = z.object({
  key,
  label: z.string().min(1).max(40),
  type: z.enum(['text', 'integer', 'choice', 'phone', 'day', 'month', 'money']),
  required: z.boolean().default(false),
  maxLength: z.number().int().min(1).max(1_000).default(100),
  options: z.array(option).default([]),
  /** Which fact on record of whoever applies its cells say. */
  onRecord: z.enum(tiedFacts).optional(),
});

const field = z.discriminatedUnion('type', [
  z.object({ ...base, onRecord, type: z.literal('text'), maxLength: z.number().int().min(1).max(200) }),
  z.object({ ...base, type: z.literal('longText'), maxLength: z.number().int().min(1).max(10_000) }),
  z.object({
    ...base,
    onRecord,
    type: z.literal('integer'),
    min: z.number().int().default(0),
    max: z.number().int().default(100_000_000),
    unit: z.string().default(''),
  }),
  z.object({
    ...base,
    onRecord,
    type: z.literal('number'),
    min: z.number().default(0),
    max: z.number().default(100_000_000),
    decimals: z.number().int().min(1).max(4).default(2),
    unit: z.string().default(''),
  }),
  /** An amount in yuan, kept in fen. */
  z.object({ ...base, type: z.literal('money'), maxFen: z.string().regex(plainFen).default('99999999999999') }),
  /** Worked out from other answers, never typed. Money is rounded to the fen, a number to `decimals`. */
  z.object({
    ...base,
    type: z.literal('calculated'),
    formula: expressionTree,
    result: z.enum(['money', 'number']),
    decimals: z.number().int().min(0).max(4).default(2),
    unit: z.string().default(''),
  }),
  z.object({ ...base, onRecord, type: z.literal('day'), withinPeriod }),
  z.object({ ...base, type: z.literal('phone') }),
  z.object({ ...base, type: z.literal('email') }),
  z.object({ ...base, onRecord, type: z.literal('singleChoice'), options: z.array(option).min(1) }),
  z.object({ ...base, type: z.literal('multiChoice'), options: z.array(option).min(1) }),
  /** One of the round's categories. */
  z.object({ ...base, type: z.literal('category') }),
  /**
   * Regions inside the round's region, the main one first, each no wider than this level where one is demanded: 'STREET'
   * takes communities too. One is kept as its id, where several may be named as a list.
   */
  z.object({
    ...base,
    type: z.literal('region'),
    level: z.enum(placeLevels).nullable().default(null),
    maxPlaces: z.number().int().min(1).max(mostPlaces).default(1),
  }),
  z.object({
    ...base,
    type: z.literal('table'),
    columns: z.array(column).min(1).max(10),
    withinPeriod,
    minRows: z.number().int().min(0),
    maxRows: z.number().int().min(1).max(100),
  }),
  /** The budget grid; items, caps and forbidden lines come from the round's rules. */
  z.object({ ...base, type: z.literal('budget'), maxRows: z.number().int().min(1).max(200) }),
  z.object({ ...base, type: z.literal('attachment'), maxFiles: z.number().int().min(1).max(20) }),
  /** A statement the signatory must tick. */
  z.object({ ...base, type: z.literal('declaration'), statement: z.string().min(1).max(3_000) }),
  /** A fact of the organisation's profile, shown and frozen at submission, never typed again. */
  z.object({
    ...base,
    type: z.literal('profile'),
    fact: z.enum(profileFacts),
  }),
]);

const section = z.object({
  key,
  title: z.string().min(1).max(60),
  hint: z.string().max(500).default(''),
  visibleWhen,
  fields: z.array(field).min(1),
});

export const formSections = z.array(section).min(1);

export type FormSection = z.output<typeof section>;
export type FormField = z.output<typeof field>;
export type FieldOf<Type extends FormField['type']> = Extract<FormField, { type: Type }>;
export type TableColumn = z.output<typeof column>;
/** Source form of a definition, with defaults left out: what templates are written in. */
export type FormSectionsInput = z.input<typeof formSections>;

/** The answers whose meaning the house knows: lists, numbers and money are read from these keys in every form. */
export const knownKeys = {
  title: 'projectTitle',
  category: 'category',
  region: 'region',
  budget: 'budget',
} as const;
