import { z } from 'zod';
import { asProblem } from '@/lib/kernel/as-problem';
import type { Problem } from '@/lib/kernel/refusal';
import { email } from '@/lib/kernel/text';
import { cleanInput } from '@/lib/kernel/typed/clean-input';
import { problemsInCode, typeNamedBy } from '../rules';
import { organisationFacts } from '../schema';

/** The pages of one form: what the certificate says comes first, and what is read again last. */
export const REGISTRATION_STEPS = ['code', 'organisation', 'contact', 'papers'] as const;
export type RegistrationStep = (typeof REGISTRATION_STEPS)[number];

/** Under which name a browser keeps what is not handed in yet. */
export const REGISTRATION_DRAFT = 'registration';

const FIELDS: Record<RegistrationStep, readonly string[]> = {
  code: ['uscc', 'usccAsPrinted', 'isFiled'],
  organisation: ['name', 'type', 'regionId', 'legalRepresentative', 'establishedOn'],
  contact: ['contactName', 'contactPhone', 'personEmail'],
  papers: ['certificate'],
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

/**
 * What is wrong on one page before the next is shown, without a look into the register: whether a code is held is asked
 * apart, because every try of it is counted (ask-code.ts).
 */
export function problemsInStep(step: RegistrationStep, typed: Typed, { asksWho }: { asksWho: boolean }): Problem[] {
  const { input, problems } = cleanInput(typed);
  if (problems.length > 0) return problems;
  if (step === 'papers') return [];
  if (step === 'contact') return problemsWith(asksWho ? visitor : contact, input);
  const { data } = code.safeParse(input);
  if (data === undefined) return problemsWith(code, input);
  const isFiled = typed['isFiled'] === 'on';
  if (step === 'code') return problemsInCode({ ...data, type: isFiled ? 'FILED' : typeNamedBy(data.uscc) }, []);
  const chosen = facts.safeParse(input);
  if (!chosen.success) return chosen.error.issues.map(asProblem);
  return problemsInCode({ ...data, type: chosen.data.type }, []).map((problem) => ({ ...problem, field: 'type' }));
}

function problemsWith(schema: z.ZodType, input: unknown): Problem[] {
  const parsed = schema.safeParse(input);
  return parsed.success ? [] : parsed.error.issues.map(asProblem);
}
