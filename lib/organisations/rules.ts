import type { OrganisationType } from '@/lib/db/generated/enums';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { isNaturalPerson, kinds, knownPrefixes } from './kinds';
import type { BankAccount, OrganisationFacts } from './schema';
import { problemsInUscc } from './uscc';

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

type Code = { type: OrganisationType; uscc: string | null; usccAsPrinted: boolean };

/**
 * What is wrong with the code an organisation registers with (domain §G.1); `usccAsPrinted` leaves the check sign to the officer.
 * The table of regions bounds what civil affairs registered: market regulators use codes of development zones, which it lacks.
 */
export function problemsInCode({ type, uscc, usccAsPrinted }: Code, codesOfPrefecture: readonly string[]): Problem[] {
  const { code, prefixes, social } = kinds[type];
  if (code === 'never') return uscc ? [{ code: 'organisations.problems.usccNotBorne', field: 'uscc' }] : [];
  if (!uscc) return code === 'perhaps' ? [] : [{ code: 'kernel.problems.required', field: 'uscc' }];
  const known = social ? codesOfPrefecture : [];
  const rules = { prefixes: knownPrefixes, knownRegion: (region: string) => isRegisteringRegion(region, known) };
  const problems = problemsInUscc(uscc, rules).filter((problem) => !(usccAsPrinted && isCheckProblem(problem)));
  const namesAnotherType = problems.length === 0 && !prefixes.includes(uscc.slice(0, 2));
  return namesAnotherType ? [{ code: 'organisations.problems.usccType', field: 'type' }] : problems;
}

type Who = { type: OrganisationType; legalRepresentative: string; contactName: string };

/** An organisation names who represents it and whom to ask; a natural person is both. */
export function problemsInWho({ type, ...named }: Who): Problem[] {
  if (isNaturalPerson({ type })) return [];
  return (['legalRepresentative', 'contactName'] as const)
    .filter((field) => named[field] === '')
    .map((field) => ({ code: 'kernel.problems.required', field }));
}

/** A natural person promises that name and telephone are their own; of nobody else is it asked. */
export const problemsInPledge = (type: OrganisationType, pledged: boolean): Problem[] =>
  problemIf(isNaturalPerson({ type }) && !pledged, { code: 'organisations.problems.pledgeMissing', field: 'pledged' });

/** A person never becomes an organisation, nor the other way round: that is another applicant, who registers anew. */
export const problemsInTypeChange = (before: OrganisationType, after: OrganisationType): Problem[] =>
  problemIf(isNaturalPerson({ type: before }) !== isNaturalPerson({ type: after }), {
    code: 'organisations.problems.personType',
    field: 'type',
  });

/** Whether the check sign, and nothing else, speaks against the code: then an officer may accept it on evidence. */
export function needsOverride(organisation: { type: OrganisationType; uscc: string | null }): boolean {
  if (organisation.uscc === null) return false;
  return problemsInUscc(organisation.uscc, { knownRegion: () => true }).some(isCheckProblem);
}

/** Paid into its own account, or through a host where its kind needs none; half an account is none. */
export function problemsInBankAccount(type: OrganisationType, account: BankAccount): Problem[] {
  const fields = ['bankAccountName', 'bankName', 'bankAccountNumber'] as const;
  const missing = fields.filter((field) => account[field] === '');
  const mayBeEmpty = !kinds[type].account && missing.length === fields.length;
  return mayBeEmpty ? [] : missing.map((field) => ({ code: 'kernel.problems.required', field }));
}

/** With the registration an account may come or be asked later; half an account is none. */
export function problemsInAccountSent(type: OrganisationType, account: BankAccount): Problem[] {
  return Object.values(account).every((value) => value === '') ? [] : problemsInBankAccount(type, account);
}

type Facts = Pick<OrganisationFacts, 'registrar' | 'registrationNumber' | 'address' | 'introduction'> & {
  type: OrganisationType;
  establishedOn: string | null;
};

/** What registration does not ask and is to be there before the first application. */
export const missingFacts = (organisation: Facts) =>
  kinds[organisation.type].later.filter((fact) => !organisation[fact]);

/** The same, and whether the account is missing, which is asked before an agreement. */
export function stillAsked({ bankAccountNumber, ...organisation }: Facts & { bankAccountNumber: string }) {
  const { account } = kinds[organisation.type];
  return { facts: missingFacts(organisation), account: account && bankAccountNumber === '' };
}

const KEY_FACTS = ['name', 'type', 'regionId', 'uscc', 'legalRepresentative'] as const;
type KeyFacts = Pick<OrganisationFacts, 'name' | 'type' | 'regionId' | 'legalRepresentative'> & { uscc: string | null };

/** Whether anything an officer verified is different. */
export const hasNewKeyFacts = (before: KeyFacts, after: KeyFacts): boolean =>
  KEY_FACTS.some((fact) => before[fact] !== after[fact]);

const isCheckProblem = (problem: Problem): boolean => problem.code === 'organisations.problems.usccCheck';
