import { foldSigns } from './signs';

/**
 * An address down to the room, however it is written: '3幢501室', '3号楼501' and '3-501' are the same. '' of one that names no
 * number: half a street lives there.
 */
export function addressKey(address: string): string {
  const folded = foldSigns(address.replaceAll(/(\d)\s*[-—－]\s*(?=\d)/gu, '$1座'))
    .replaceAll(/号楼|幢|栋|座|单元|号/gu, '#')
    .replaceAll(/[室房]$/gu, '')
    .replace(/^.{2,3}省/u, '');
  return /\d/u.test(folded) ? folded : '';
}
