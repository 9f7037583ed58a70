import { z } from 'zod';
import { asProblem } from '@/lib/kernel/as-problem';
import { type Problem, problemIf } from '@/lib/kernel/refusal';
import { email } from '@/lib/kernel/text';
import { cleanInput } from '@/lib/kernel/typed/clean-input';
import { isNaturalPerson, typeNamedBy, type WithoutCode, withoutCode } from '../kinds';
import { problemsInCode } from '../rules';
import { organisationFacts } from '../schema';

/** The pages of one form: what the certificate says comes first, and what is read again last. */
export const REGISTRATION_STEPS = ['code', 'organisation', 'contact', 'papers'] as const;
export type RegistrationStep = (typeof REGISTRATION_STEPS)[number];

/** Under which name a browser keeps what is not handed in yet. */
export const REGISTRATION_DRAFT = 'registration';

const FIELDS: Record<RegistrationStep, readonly string[]> = {
  code: ['uscc', 'usccAsPrinted', 'uncoded'],
  organisation: ['name', 'type', 'regionId', 'legalRepresentative', 'establishedOn'],
  contact: ['contactName', 'contactPhone', 'personEmail'],
  papers: ['certificate', 'pledged'],
};

export const isRegistrationStep = (text: unknown): text is RegistrationStep =>
  REGISTRATION_STEPS.some((step) => step === text);

/** On which page a field is asked. */
export const stepAsking = (field: string): RegistrationStep | undefined =>
  REGISTRATION_STEPS.find((step) => FIELDS[step].includes(field));

const { shape } = organisationFacts;
const code = z.object({ uscc: shape.uscc, usccAsPrinted: shape.usccAsPrinted });
const facts = organisationFacts.pick({
  name: true,
  type: true,
  regionId: true,
  legalRepresentative: true,
  establishedOn: true,
});
const contact = organisationFacts.pick({ contactName: true, contactPhone: true });
const visitor = contact.extend({ personEmail: email() });

type Typed = Readonly<Record<string, unknown>>;

/** As which kind without a code somebody registers; none where a code is to be typed. */
export const uncodedIn = (typed: Typed): WithoutCode | undefined =>
  withoutCode.find((type) => type === typed['uncoded']);

/** Whether a person registers in their own name: they are asked less, and not in an organisation's words. */
export const asPerson = (typed: Typed): boolean => isNaturalPerson({ type: uncodedIn(typed) ?? '' });

/**
 * What is wrong on one page before the next is shown, without a look into the register: whether a code is held is asked
 * apart, because every try of it is counted (ask-code.ts).
 */
export function problemsInStep(step: RegistrationStep, typed: Typed, { asksWho }: { asksWho: boolean }): Problem[] {
  const { input, problems } = cleanInput(typed);
  if (problems.length > 0) return problems;
  if (step === 'papers') return [];
  if (step === 'contact')
    return [...unnamed('contactName', typed), ...problemsWith(asksWho ? visitor : contact, input)];
  const { data } = code.safeParse(input);
  if (data === undefined) return problemsWith(code, input);
  const uncoded = uncodedIn(typed);
  if (step === 'code')
    return uncoded === undefined
      ? problemsInCode({ ...data, type: typeNamedBy(data.uscc) }, [])
      : problemIf(data.uscc !== '', { code: 'organisations.problems.usccNotBorne', field: 'uscc' });
  const chosen = facts.safeParse(input);
  const missing = unnamed('legalRepresentative', typed);
  if (!chosen.success) return [...chosen.error.issues.map(asProblem), ...missing];
  const ofCode = problemsInCode({ ...data, type: chosen.data.type }, []);
  return [...ofCode.map((problem) => ({ ...problem, field: 'type' })), ...missing];
}

/** Whom an organisation names, on the page where it is asked. */
function unnamed(field: 'legalRepresentative' | 'contactName', typed: Typed): Problem[] {
  if (asPerson(typed) || String(typed[field] ?? '').trim() !== '') return [];
  return [{ code: 'kernel.problems.required', field }];
}

function problemsWith(schema: z.ZodType, input: unknown): Problem[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(asProblem);
}
