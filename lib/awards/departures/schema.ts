import { z } from 'zod';
import { limits } from '@/lib/kernel/limits';
import { id, prose, requiredProse } from '@/lib/kernel/text';

const MOST = 1_000;

/** Why each application is passed over, as a form holds it. */
export const statedReasons = z
  .array(z.object({ applicationId: id(), reason: prose(limits.reason).default('') }))
  .max(MOST)
  .default([]);

export const stateDeparturesInput = z.object({ roundId: id(), departures: statedReasons });

/** `departureIds` are those that were seen: reasons may have changed since. */
export const signDeparturesInput = z.object({
  roundId: id(),
  departureIds: z.union([id().transform((one) => [one]), z.array(id()).max(MOST)]).pipe(z.array(z.string()).min(1)),
});

export const returnDeparturesInput = signDeparturesInput.extend({ note: requiredProse(limits.reason) });
