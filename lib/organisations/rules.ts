import { OrganisationType } from '@/lib/db/generated/enums';
import type { Problem } from '@/lib/kernel/refusal';
import type { BankAccount, OrganisationFacts } from './schema';
import { problemsInUscc } from './uscc';

/** GB 32100-2015, sign 2, under the civil-affairs department 5. Filed community organisations have no code. */
const PREFIX_OF_TYPE: Record<Exclude<OrganisationType, 'FILED'>, string> = {
  SOCIAL_GROUP: '51',
  SOCIAL_SERVICE_AGENCY: '52',
  FOUNDATION: '53',
  OTHER: '59',
};

/** First two digits of GB/T 2260, and 10 for what the Ministry of Civil Affairs registers itself. */
const PROVINCE_PREFIXES = new Set(
  '10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' '),
);

/**
 * Whether a region code can have registered an organisation. Where the table knows the prefecture it must know the
 * code too, retired ones included; elsewhere a real province is all that can be asked.
 */
export function isRegisteringRegion(code6: string, codesOfPrefecture: readonly string[]): boolean {
  if (!PROVINCE_PREFIXES.has(code6.slice(0, 2))) return false;
  return codesOfPrefecture.length === 0 || codesOfPrefecture.includes(code6);
}

export const isOrganisationType = (text: string): text is OrganisationType => Object.hasOwn(OrganisationType, text);

/** The type of organisation that the second sign of a code names; OTHER where it names none. */
export function typeNamedBy(uscc: string): Exclude<OrganisationType, 'FILED'> {
  const types = ['SOCIAL_GROUP', 'SOCIAL_SERVICE_AGENCY', 'FOUNDATION'] as const;
  return types.find((type) => uscc.startsWith(PREFIX_OF_TYPE[type])) ?? 'OTHER';
}

type Code = { type: OrganisationType; uscc: string | null; usccAsPrinted: boolean };

/** What is wrong with the code an organisation registers with (domain §G.1); `usccAsPrinted` leaves the check sign to the officer. */
export function problemsInCode({ type, uscc, usccAsPrinted }: Code, codesOfPrefecture: readonly string[]): Problem[] {
  if (type === 'FILED') return uscc ? [{ code: 'organisations.problems.usccNotForFiled', field: 'uscc' }] : [];
  if (!uscc) return [{ code: 'kernel.problems.required', field: 'uscc' }];
  const problems = problemsInUscc(uscc, { knownRegion: (code) => isRegisteringRegion(code, codesOfPrefecture) }).filter(
    (problem) => !(usccAsPrinted && isCheckProblem(problem)),
  );
  const namesAnotherType = problems.length === 0 && !uscc.startsWith(PREFIX_OF_TYPE[type]);
  return namesAnotherType ? [{ code: 'organisations.problems.usccType', field: 'type' }] : problems;
}

/** Whether the check sign, and nothing else, speaks against the code: then an officer may accept it on evidence. */
export function needsOverride(organisation: { type: OrganisationType; uscc: string | null }): boolean {
  if (organisation.type === 'FILED' || organisation.uscc === null) return false;
  return problemsInUscc(organisation.uscc, { knownRegion: () => true }).some(isCheckProblem);
}

/** An organisation with legal personality is paid into its own account; a filed one is paid through its host. */
export function problemsInBankAccount(type: OrganisationType, account: BankAccount): Problem[] {
  const fields = ['bankAccountName', 'bankName', 'bankAccountNumber'] as const;
  const missing = fields.filter((field) => account[field] === '');
  const mayBeEmpty = type === 'FILED' && missing.length === fields.length;
  return mayBeEmpty ? [] : missing.map((field) => ({ code: 'kernel.problems.required', field }));
}

/** With the registration an account may come or be asked later; half an account is none. */
export function problemsInAccountSent(type: OrganisationType, account: BankAccount): Problem[] {
  return Object.values(account).every((value) => value === '') ? [] : problemsInBankAccount(type, account);
}

type Asked = Pick<OrganisationFacts, 'registrar' | 'registrationNumber' | 'address' | 'introduction'> & {
  type: OrganisationType;
  establishedOn: string | null;
  bankAccountNumber: string;
};

/** What registration does not ask: facts to be there before the first application, and the account before an agreement. */
export function stillAsked({ bankAccountNumber, ...organisation }: Asked) {
  const facts = ['establishedOn', 'registrar', 'registrationNumber', 'address', 'introduction'] as const;
  return {
    facts: facts.filter((fact) => !organisation[fact]),
    account: bankAccountNumber === '' && organisation.type !== 'FILED',
  };
}

const KEY_FACTS = ['name', 'type', 'regionId', 'uscc', 'legalRepresentative'] as const;
type KeyFacts = Pick<OrganisationFacts, 'name' | 'type' | 'regionId' | 'legalRepresentative'> & { uscc: string | null };

/** Whether anything an officer verified is different. */
export const hasNewKeyFacts = (before: KeyFacts, after: KeyFacts): boolean =>
  KEY_FACTS.some((fact) => before[fact] !== after[fact]);

const isCheckProblem = (problem: Problem): boolean => problem.code === 'organisations.problems.usccCheck';
