import { z } from 'zod';
import { OrganisationType } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { day, email, flag, id, line, mobilePhone, prose, requiredLine, version } from '@/lib/kernel/text';
import { halfWidth } from '@/lib/kernel/typed/figures';
import { normaliseUscc } from './uscc';

export const MEMBER_ROLES = ['OWNER', 'EDITOR', 'SIGNATORY', 'FINANCE'] as const;
export const LIST_KINDS = ['ABNORMAL_LIST', 'SERIOUS_VIOLATION_LIST', 'LOCAL_BLACKLIST', 'HONOUR_LIST'] as const;
/** Facts that an organisation may have several of at a time, unlike its place in a list. */
export const FACT_KINDS = ['PENALTY', 'OTHER_FUNDING', 'UNFINISHED_PROJECT'] as const;
export const INSPECTION_CONCLUSIONS = ['PASSED', 'BASICALLY_PASSED', 'FAILED', 'LATE'] as const;
/** Of a project that was funded. */
export const EVALUATION_CONCLUSIONS = ['PASSED', 'FAILED'] as const;
export const RATING_GRADES = ['A5', 'A4', 'A3', 'A2', 'A1'] as const;

const chosen = { message: 'kernel.problems.required' };
/** A field left empty in a form is not there. */
const orEmpty = <Schema extends z.ZodType>(schema: Schema) => z.union([z.literal(''), schema]).default('');

export const organisationFacts = z.object({
  name: requiredLine(100),
  type: z.enum(OrganisationType, chosen),
  regionId: id(),
  uscc: line(60).default('').transform(normaliseUscc),
  /** "The certificate really shows this code": an officer decides on evidence. */
  usccAsPrinted: flag(),
  registrationNumber: line(60).default(''),
  registrar: line(100).default(''),
  establishedOn: orEmpty(day()).transform((value) => value || null),
  /** As the certificate prints it (有效期至). */
  certificateValidTo: orEmpty(day()).transform((value) => value || null),
  /** Who they are is asked of organisations only (problemsInWho). */
  legalRepresentative: line(40).default(''),
  address: line(200).default(''),
  contactName: line(40).default(''),
  contactPhone: mobilePhone(),
  contactEmail: orEmpty(email()),
  introduction: prose(limits.account).default(''),
});
export type OrganisationFacts = z.output<typeof organisationFacts>;

export const bankAccount = z.object({
  bankAccountName: line(100).default(''),
  bankName: line(100).default(''),
  bankAccountNumber: z
    .string()
    .default('')
    .transform((value) => halfWidth(value).replace(/[\s-]/g, ''))
    .pipe(z.string().regex(/^(?:\d{8,30})?$/, { message: 'organisations.problems.bankAccountNumber' })),
});
export type BankAccount = z.output<typeof bankAccount>;

export const edited = z.object({ organisationId: id(), version: version() });

const memberRole = z.enum(MEMBER_ROLES);

/** The mark of a member's roles as a page showed them. */
export const rolesShown = (roles: readonly string[]): string => roles.toSorted().join();

/** Boxes of one name: none, one or several. */
export const memberRoles = z
  .union([z.array(memberRole), memberRole.transform((role) => [role])], {
    message: 'organisations.problems.rolesMissing',
  })
  .transform((roles) => MEMBER_ROLES.filter((role) => roles.includes(role)))
  .refine((roles) => roles.length > 0, { message: 'organisations.problems.rolesMissing' });

/** A chosen file; an input left empty posts a file without bytes. */
export const evidence = z
  .union([z.instanceof(File), z.literal('')])
  .optional()
  .transform((file) => (file instanceof File && file.size > 0 ? file : null));
