import type { Problem } from '@/lib/kernel/refusal';
import type { ProblemIn } from '@/messages/typed';
import { isCommon } from './common';
import { normalised } from './normalised';

export const MIN_LENGTH = 8;
/** Of four classes: small letters, capitals, figures, everything else (Chinese characters among it). */
export const MIN_CLASSES = 3;
/** So many passwords of before, the present one among them, may not come back. */
export const NOT_AGAIN = 5;

type Owner = { name: string; email: string };

const classes = [/[a-z]/, /[A-Z]/, /\d/, /[^a-zA-Z\d]/];

/**
 * Domain E.1 SEC-02, the one owner of what a password must be; each rule that it breaks is said at its field. Which
 * passwords the person has had before only their hashes tell (new-password.ts).
 */
export function problemsInPassword(password: string, owner: Owner): Problem[] {
  const plain = normalised(password);
  const holds = (words: string[]): boolean => words.some((word) => plain.toLowerCase().includes(word));
  const broken: [ProblemIn<'people'>, boolean][] = [
    ['passwordShort', [...plain].length < MIN_LENGTH],
    ['passwordPlain', classes.filter((kind) => kind.test(plain)).length < MIN_CLASSES],
    ['passwordHasEmail', holds(partsOfEmail(owner))],
    ['passwordHasName', holds(partsOfName(owner))],
    ['passwordCommon', isCommon(plain)],
  ];
  return broken.filter(([, isBroken]) => isBroken).map(([name]) => passwordProblem(name));
}

export const passwordProblem = (name: ProblemIn<'people'>): Problem => ({
  code: `people.problems.${name}`,
  field: 'password',
});

/** What stands before the @. Two letters are in half of all words. */
const partsOfEmail = ({ email }: Owner): string[] =>
  [email.split('@')[0] ?? ''].map((part) => part.toLowerCase()).filter((part) => part.length >= 3);

/** A Chinese name is one word of two signs or more; of a name in letters each word of three. */
const partsOfName = ({ name }: Owner): string[] =>
  normalised(name)
    .toLowerCase()
    .split(/[\s·.,'-]+/)
    .filter((part) => part.length >= (/^[a-z]+$/.test(part) ? 3 : 2));
