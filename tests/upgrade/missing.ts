import type { Client } from 'pg';
import { db } from '@/lib/db/client';
import { fieldPresets } from '@/lib/forms/builder/field-presets';
import { formSections } from '@/lib/forms/definition/definition';
import type { Table } from './fixture';

/**
 * A call asks for what people send in; two sources are how an officer heard of it. What is a draft is not tallied, nor are the
 * drafts that were withdrawn. Nobody who was drawn leaves for having enough to do; whose term ends or who leaves the roster is replaced with an officer's
 * word. Experts come through the roster, not by appointment.
 */
const neverThere = [
  'DemandCall.sources HOTLINE',
  'DemandCall.sources CONSULTATION',
  'ApplicationTally.status DRAFT',
  'ApplicationTally.status WITHDRAWN',
  'Appointment.role EXPERT',
  'DrawSubstitution.cause FULL',
  'DrawSubstitution.cause TERM_OVER',
  'DrawSubstitution.cause SUSPENDED',
  'DrawSubstitution.cause EXITED',
];

/** What a fixture would leave unproved: a table without rows, a value of an enum that no row has, a type of field nobody answered. */
export async function missingIn(client: Client, tables: readonly Table[]): Promise<string[]> {
  // A press is known again for a day, by a hash; nothing of it is worth keeping.
  const empty = tables
    .filter(({ name, rows }) => rows.length === 0 && name !== 'DoneOnce')
    .map(({ name }) => `rows of ${name}`);
  return [...empty, ...(await unusedValues(client, tables)), ...(await unansweredTypes())];
}

async function unusedValues(client: Client, tables: readonly Table[]): Promise<string[]> {
  const { rows: enums } = await client.query<{ table: string; column: string; value: string }>(
    `SELECT c.relname AS "table", a.attname AS "column", e.enumlabel AS value
       FROM pg_enum e JOIN pg_type t ON t.oid = e.enumtypid
       JOIN pg_attribute a ON a.atttypid IN (t.oid, t.typarray) JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r'
      ORDER BY 1, 2, e.enumsortorder`,
  );
  const unused = enums.filter(({ table, column, value }) => {
    const own = tables.find(({ name }) => name === table);
    const place = own?.columns.indexOf(column) ?? -1;
    return !own?.rows.some((row) => row[place]?.split(/[{},]/).includes(value));
  });
  return unused
    .map(({ table, column, value }) => `${table}.${column} ${value}`)
    .filter((name) => !neverThere.includes(name));
}

/** Formulas and facts of the passport are computed; a file is an attachment of its own. */
const notTyped = ['calculated', 'profile', 'attachment'];

async function unansweredTypes(): Promise<string[]> {
  const sheets = await db.sheet.findMany({ include: { form: true, cells: true } });
  const answered = sheets.flatMap(({ form, cells }) => {
    if (form === null) return [];
    const fields = formSections.parse(form.sections).flatMap((section) => section.fields);
    return fields.filter(({ key }) => cells.some((cell) => cell.key === key)).map(({ type }) => type);
  });
  const types = new Set([...notTyped, ...answered]);
  const all = new Set(Object.values(fieldPresets).map(({ type }) => type));
  return [...all].filter((type) => !types.has(type)).map((type) => `answers of type ${type}`);
}
