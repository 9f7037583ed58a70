import type { Json } from '@/lib/kernel/canonical-json';
import { type Day, isDay } from '@/lib/kernel/shanghai';
import { fromDecimal, type Rational } from './rational';
import type { ReferenceField } from './references';

/** What an expression comes to. Null is empty: not answered, or not to be judged. Choices are text. */
export type Value =
  | { type: 'money' | 'number'; figure: Rational }
  | { type: 'text'; text: string }
  /** One place or several: what is asked of them holds where it holds of any. */
  | { type: 'region'; paths: readonly string[] }
  | { type: 'choices'; items: readonly string[] }
  | { type: 'day'; day: Day }
  | { type: 'months'; count: number }
  | { type: 'boolean'; holds: boolean }
  | { type: 'table'; rows: readonly Row[] }
  | { type: 'other' }
  | null;

export type Row = { readonly [column: string]: Json };

/** Answers and facts as JSON, by group and field key. Money is fen in digits; a region is its path, several are a list of them. */
export type Facts = { readonly [group: string]: { readonly [field: string]: Json } };

export const boolean = (holds: boolean): Value => ({ type: 'boolean', holds });
export const money = (figure: Rational): Value => ({ type: 'money', figure });
export const number = (figure: Rational): Value => ({ type: 'number', figure });

/** A stored answer as a value of its field's type. What does not fit the type counts as not answered. */
export function toValue(type: ReferenceField['type'], json: Json | undefined): Value {
  if (json === undefined || json === null) return null;
  switch (type) {
    case 'money':
    case 'number':
      return toFigure(type, json);
    case 'text':
    case 'choice':
      return isFilled(json) ? { type: 'text', text: json } : null;
    case 'region':
      return toPlaces(json);
    case 'day':
      return typeof json === 'string' && isDay(json) ? { type: 'day', day: json } : null;
    case 'boolean':
      return typeof json === 'boolean' ? boolean(json) : null;
    case 'choices':
      return toChoices(json);
    case 'table':
      return Array.isArray(json) ? { type: 'table', rows: (json as readonly Json[]).filter(isRow) } : null;
    case 'other':
      return isPresent(json) ? { type: 'other' } : null;
  }
}

function toFigure(type: 'money' | 'number', json: Json): Value {
  if (typeof json !== 'string' && typeof json !== 'number') return null;
  const figure = fromDecimal(String(json));
  const isWholeFen = type === 'number' || figure?.denominator === 1n;
  return figure && isWholeFen ? { type, figure } : null;
}

function toChoices(json: Json): Value {
  const items = Array.isArray(json) ? (json as readonly Json[]).filter((item) => typeof item === 'string') : [];
  return items.length === 0 ? null : { type: 'choices', items };
}

function toPlaces(json: Json): Value {
  const paths = (Array.isArray(json) ? (json as readonly Json[]) : [json]).filter(isFilled);
  return paths.length === 0 ? null : { type: 'region', paths };
}

function isFilled(json: Json): json is string {
  return typeof json === 'string' && json.trim() !== '';
}

function isRow(json: Json): json is Row {
  return typeof json === 'object' && json !== null && !Array.isArray(json);
}

function isPresent(json: Json): boolean {
  return json !== false && json !== '' && json !== 0 && !(Array.isArray(json) && json.length === 0);
}
