import { checkLetter } from '@/lib/kernel/check-letter';

const INNER_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** A unified social credit code that passes every check, the inner one too (domain G.1). The serial is far from those issued. */
export function syntheticUscc(prefix: '51' | '52' | '53' | '59' | '91', regionCode: string, serial: number): string {
  const inner = String(50_000_000 + serial);
  const sum = INNER_WEIGHTS.reduce((total, weight, index) => total + weight * Number(inner[index]), 0);
  const body = `${prefix}${regionCode}${inner}${'0X987654321'.charAt(sum % 11)}`;
  return `${body}${checkLetter(body)}`;
}

/** The synthetic codes of the domain's test vectors that may be registered here. */
export const fixtureCodes = {
  shangchengGroup: '51330102500000015K',
  shangchengAgency: '52330102500000023B',
  binjiangAgency: '52330108MJ0000018B',
  hangzhouFoundation: '533301005000000316',
  xihuAgency: '52330106MJ00001650',
  gongshuGroup: '51330105MJ0000149Y',
  jinjiangAgency: '52510104MJ9000161K',
} as const;
