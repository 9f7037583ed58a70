import type { Json } from '@/lib/kernel/canonical-json';
import { formatYuan } from '@/lib/kernel/money';
import { formatDateTime, formatDay } from '@/lib/kernel/shanghai';
import type { Words } from '@/lib/kernel/words';

/** Where the words of a value are, by the name it stands under. */
const wordsOf: Readonly<Record<string, readonly string[]>> = {
  role: ['people.roles'],
  roles: ['organisations.roles'],
  from: ['organisations.roles'],
  to: ['organisations.roles'],
  source: ['demands.sources'],
  kind: ['reviews.conflicts', 'organisations.standing'],
  list: ['trail.exports'],
};

/** What people typed is said as it stands, whatever it looks like. */
const typed = new Set(['q', 'name', 'title', 'titles', 'reason', 'note', 'finding', 'label', 'table', 'page']);
/** What only machines compare. */
const silent = new Set(['said', 'sha256', 'seed']);
const MOST = 5;
/** Enough of a check sum to tell two apart. */
const SIGNS = 16;

/**
 * What an entry holds as somebody reads it: 行数：2；经过筛选：是. Names and values of the program that have no words in
 * this language are left out: they are checked where the entry is, not where it is read.
 */
export function inWords(held: Json, t: Words): string {
  if (held === null || typeof held !== 'object') return valueIn('', held, t);
  if (Array.isArray(held)) return listIn('', held, t);
  const parts = Object.entries(held).flatMap(([name, value]) => {
    const said = silent.has(name) ? '' : valueIn(name, value, t);
    if (said === '') return [];
    const key = `seals.entries.details.${name}`;
    const called = t(key);
    return [called === key ? said : t('seals.entries.part', { name: called, value: said })];
  });
  return parts.join('；');
}

function valueIn(name: string, value: Json, t: Words): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return t(value ? 'seals.entries.yes' : 'seals.entries.no');
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return textIn(name, value, t);
  return Array.isArray(value) ? listIn(name, value, t) : inWords(value, t);
}

function listIn(name: string, values: readonly Json[], t: Words): string {
  const said = values.map((value) => valueIn(name, value, t)).filter((text) => text !== '');
  return said.length > MOST ? t('seals.entries.items', { count: String(said.length) }) : said.join('、');
}

const INSTANT = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const SUM = /^[0-9a-f]{64}$/;
/** OUT_OF_SCOPE, projectTitle, disclosure: words of the program. */
const PROGRAM = /^(?:[A-Z][A-Z0-9_]+|[a-z][A-Za-z0-9_.-]*)$/;

function textIn(name: string, text: string, t: Words): string {
  if (typed.has(name)) return text;
  if (/(?:Fen|^pledge)$/.test(name) && /^-?\d+$/.test(text)) return formatYuan(BigInt(text));
  // A date put into a text is said in the text's language.
  if (INSTANT.test(text)) return t('seals.entries.value', { value: formatDateTime(new Date(text)) });
  if (SUM.test(text)) return text.slice(0, SIGNS);
  if (DAY.test(text)) return t('seals.entries.value', { value: formatDay(text) });
  const keys = (wordsOf[name] ?? []).map((namespace) => `${namespace}.${text}`);
  const known = keys.map((key) => ({ key, said: t(key, { isFiltered: 'no' }) })).find(({ key, said }) => said !== key);
  return known?.said ?? (PROGRAM.test(text) ? '' : text);
}
