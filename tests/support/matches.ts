type Clause = Record<string, unknown>;

/**
 * What Prisma's condition says of one row, for the words that sentences use. An empty OR, which Prisma 7.10 drops inside
 * AND or OR and so takes for every row, is an error here.
 */
export function matches(clause: object, row: unknown): boolean {
  return Object.entries(clause).every(([key, inner]) => says(key, inner as Clause & Clause[], row));
}

function says(key: string, inner: Clause & Clause[], row: unknown): boolean {
  if (key === 'AND') return inner.every((clause) => matches(clause, row));
  if (key === 'NOT') return !matches(inner, row);
  if (key === 'OR' && inner.length === 0) throw new Error('an empty OR');
  if (key === 'OR') return inner.some((clause) => matches(clause, row));
  const value = (row as Clause)[key] ?? null;
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return matches(inner, value);
  const isOfValue = Object.keys(inner).every((word) => words.includes(word));
  // Nothing is true of a relation that is not there.
  return (isOfValue || value !== null) && Object.entries(inner).every(([word, operand]) => holds(word, operand, value));
}

const words = ['in', 'notIn', 'startsWith', 'not'];

/** As in SQL, nothing but `not: null` is true of a null. */
function holds(word: string, operand: unknown, value: unknown): boolean {
  switch (word) {
    case 'in':
      return value !== null && (operand as unknown[]).includes(value);
    case 'notIn':
      return value !== null && !(operand as unknown[]).includes(value);
    case 'startsWith':
      return typeof value === 'string' && value.startsWith(String(operand));
    case 'not':
      return value !== operand;
    default:
      throw new Error(`no such word: ${word}`);
  }
}
