import { formatYuan } from '@/lib/kernel/money';
import type { FieldOf } from '../definition/definition';

/** A calculated answer as it is read: fen as yuan, a number with its unit. */
export function figureText({ result, unit }: Pick<FieldOf<'calculated'>, 'result' | 'unit'>, figure: string): string {
  if (result === 'money') return `${formatYuan(BigInt(figure))} 元`;
  return unit === '' ? figure : `${figure} ${unit}`;
}
