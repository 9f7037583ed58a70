import { z } from 'zod';
import { OrganisationType } from '@/lib/db/generated/enums';

export const jointModes = ['none', 'allowed', 'principle', 'required'] as const;

/** How many partners one application can name at all; a round may say fewer. */
export const MOST_PARTNERS = 10;

/** Whether several apply together (联合申报), and with whom; no kinds named, with anybody. */
export const jointTerms = z.object({
  mode: z.enum(jointModes).default('none'),
  partners: z.array(z.enum(OrganisationType)).default([]),
  /** How many partners at most; null where the round does not say. */
  most: z.number().int().min(1).max(MOST_PARTNERS).nullable().default(null),
  /** Partners too must be on record and barred by nothing (lib/plans/terms/partner-gates.ts). */
  judged: z.boolean().default(false),
  /** A part in another's application counts against the partner's own limit of applications. */
  counted: z.boolean().default(false),
});

export type JointTerms = z.output<typeof jointTerms>;

export const mostPartners = ({ most }: JointTerms): number => most ?? MOST_PARTNERS;
