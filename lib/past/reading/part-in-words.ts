import { formatYuan } from '@/lib/kernel/money';
import { formatDay } from '@/lib/kernel/shanghai';
import zh from '@/messages/zh-CN/past.json';
import type { comparedParts, PastRow } from './past-row';

type Part = (typeof comparedParts)[number];

/** What a row says in one part, as its table has it: in the words of its columns. */
export function partInWords(row: Pick<PastRow, Part>, part: Part, nameOf: (regionId: string) => string): string {
  const value = row[part];
  if (value === null) return zh.check.nothingThere;
  switch (part) {
    case 'field':
      return zh.fields[value as NonNullable<PastRow['field']>];
    case 'result':
      return zh.results[value as PastRow['result']];
    case 'regionId':
      return nameOf(value);
    case 'askedFen':
    case 'grantedFen':
      return formatYuan(BigInt(value));
    case 'receivedOn':
      return formatDay(value);
  }
}
