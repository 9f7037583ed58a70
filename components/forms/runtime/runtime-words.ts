import type { Translate } from '@/lib/web/messages';

const keys = [
  'saving',
  'saved',
  'failed',
  'refused',
  'conflict',
  'theirRows',
  'takeTheirs',
  'keepMine',
  'choose',
  'addRow',
  'removeRow',
  'row',
  'rowsFull',
  'budgetItem',
  'budgetActivity',
  'budgetUnitPrice',
  'budgetUnit',
  'budgetQuantity',
  'budgetAmount',
  'budgetSource',
  'budgetNote',
  'sourceGRANT',
  'sourceOWN',
  'budgetTotal',
  'budgetGrant',
  'budgetOwn',
  'budgetCap',
  'budgetOwnShare',
  'yuan',
  'calculated',
  'notCalculated',
  'fileChoose',
  'fileSending',
  'fileRemove',
  'fileOpen',
  'fileFailed',
  'fileHint',
] as const;

/** The words the client side needs, so that no catalogue travels to the browser; `#` stands where something goes in. */
export type RuntimeWords = Record<(typeof keys)[number], string>;

export function runtimeWords(t: Translate<'forms'>): RuntimeWords {
  return Object.fromEntries(keys.map((key) => [key, t(`runtime.${key}`)])) as RuntimeWords;
}
