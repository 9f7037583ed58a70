import { z } from 'zod';
import { OrganisationType } from '@/lib/db/generated/enums';

export const jointModes = ['none', 'allowed', 'principle', 'required'] as const;

/** Whether several apply together (联合申报), and with whom; no kinds named, with anybody. */
export const jointTerms = z.object({
  mode: z.enum(jointModes).default('none'),
  partners: z.array(z.enum(OrganisationType)).default([]),
});

export type JointTerms = z.output<typeof jointTerms>;
