import { normaliseUscc } from '@/lib/organisations/uscc';

/** The organisation code inside (GB 11714) has its own alphabet and weights. */
const INNER_ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const INNER_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether the organisation code inside (characters 9 to 17, GB 11714) carries its own right check sign: a hint, never a ground for refusal. */
export function hasValidInnerCheck(text: string): boolean {
  const inner = normaliseUscc(text).slice(8, 17);
  if (!/^[0-9A-Z]{9}$/.test(inner)) return false;
  const sum = INNER_WEIGHTS.reduce(
    (total, weight, index) => total + weight * INNER_ALPHABET.indexOf(inner.charAt(index)),
    0,
  );
  return '0X987654321'.charAt(sum % 11) === inner.charAt(8);
}
