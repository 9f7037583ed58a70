import { checkLetter, isInCheckAlphabet } from '@/lib/kernel/check-letter';
import type { Problem } from '@/lib/kernel/refusal';
import { normaliseCode } from '@/lib/kernel/typed/text-length';
import type { ProblemIn } from '@/messages/typed';

/** Social group (社会团体), service agency (民办非企业单位), foundation (基金会), other: what civil affairs registers. */
const CIVIL_AFFAIRS_PREFIXES = ['51', '52', '53', '59'] as const;

const LENGTH = 18;
const BODY_LENGTH = 17;

/** The code as it is stored and compared: half-width, upper case, without spaces. */
export function normaliseUscc(text: string): string {
  return normaliseCode(text);
}

/**
 * What is wrong with a unified social credit code (GB 32100-2015). The check sign alone would accept eighteen zeros and
 * some resident IDs, so the prefix and the region of registration are judged too. Some genuine early codes (Fujian,
 * Xiamen) fail the check: a code whose only problem is `usccCheck` may be accepted by staff on evidence.
 * `prefixes` defaults to what civil affairs registers; other bodies ('91' enterprises, '12' institutions) are named by the caller.
 */
export function problemsInUscc(
  text: string,
  rules: { knownRegion: (code6: string) => boolean; prefixes?: readonly string[] },
): Problem[] {
  const code = normaliseUscc(text);
  if (code.length !== LENGTH) return [{ ...problem('usccLength'), values: { length: code.length } }];
  if (!isInCheckAlphabet(code)) return [problem('usccCharacters')];

  const problems: Problem[] = [];
  const prefixes: readonly string[] = rules.prefixes ?? CIVIL_AFFAIRS_PREFIXES;
  const region = code.slice(2, 8);
  if (checkLetter(code.slice(0, BODY_LENGTH)) !== code.at(-1)) problems.push(problem('usccCheck'));
  if (!prefixes.includes(code.slice(0, 2))) problems.push(problem('usccPrefix'));
  if (!/^\d{6}$/.test(region) || region === '000000' || !rules.knownRegion(region))
    problems.push(problem('usccRegion'));
  return problems;
}

function problem(name: ProblemIn<'organisations'>): Problem {
  return { code: `organisations.problems.${name}`, field: 'uscc' };
}
