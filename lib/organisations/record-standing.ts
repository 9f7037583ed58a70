import 'server-only';
import { z } from 'zod';
import type { Tx } from '@/lib/db/client';
import type { StandingKind } from '@/lib/db/generated/enums';
import { allFileKinds } from '@/lib/files/kinds';
import { receiveFile, storeFile } from '@/lib/files/store-file';
import { refuseWrongFiles, wrongFiles } from '@/lib/files/wrong-files';
import { on } from '@/lib/kernel/about';
import { by } from '@/lib/kernel/actor';
import { command } from '@/lib/kernel/command';
import { limits } from '@/lib/kernel/limits';
import { type Problem, problemIf, refuseIf } from '@/lib/kernel/refusal';
import { day, id, requiredProse } from '@/lib/kernel/text';
import { isSocialOrganisation } from './kinds';
import { organisationById } from './load';
import { organisationPolicy } from './policy';
import {
  EVALUATION_CONCLUSIONS,
  evidence,
  FACT_KINDS,
  INSPECTION_CONCLUSIONS,
  LIST_KINDS,
  RATING_GRADES,
} from './schema';
import { onRecord } from './standings-of';

const reason = requiredProse(limits.reason);
const listEntry = z.object({
  kind: z.enum([...LIST_KINDS, ...FACT_KINDS]),
  from: day(),
  to: z.union([z.literal(''), day()]).default(''),
  reason,
});
const inspection = z.object({
  kind: z.literal('ANNUAL_INSPECTION'),
  /** The first day of the year inspected. */
  from: day(),
  conclusion: z.enum(INSPECTION_CONCLUSIONS, { message: 'kernel.problems.required' }),
  reason: reason.or(z.literal('')).default(''),
});
const rating = z.object({
  kind: z.literal('RATING'),
  from: day(),
  /** The day on which it expires and no longer counts. */
  to: day(),
  conclusion: z.enum(RATING_GRADES, { message: 'kernel.problems.required' }),
  reason: reason.or(z.literal('')).default(''),
});
const evaluation = z.object({
  kind: z.literal('PROJECT_EVALUATION'),
  /** The day of the evaluation. */
  from: day(),
  conclusion: z.enum(EVALUATION_CONCLUSIONS, { message: 'kernel.problems.required' }),
  /** Which project, and in which round. */
  reason,
});
const own = { organisationId: id(), file: evidence };
const facts = [listEntry.extend(own), inspection.extend(own), rating.extend(own), evaluation.extend(own)] as const;
const input = z.discriminatedUnion('kind', facts, { message: 'kernel.problems.required' });

/** What civil affairs concludes of social organisations only. */
const OF_SOCIAL: readonly StandingKind[] = ['ANNUAL_INSPECTION', 'RATING'];

/** Puts a dated fact on record: a list entry, a penalty, other funding, an inspection, a rating, an evaluation. Eligibility reads it; nothing overwrites it. */
export const recordStanding = command({
  name: 'organisation.recordStanding',
  input,
  alsoWrong: wrongFiles({ file: allFileKinds }),
  subject: organisationById,
  visible: organisationPolicy.view,
  allow: organisationPolicy.recordStanding,
  async prepare({ input: { file, ...fact } }) {
    if (file === null) return null;
    await refuseWrongFiles([{ file }], problemsInDates(fact));
    return receiveFile(file);
  },
  async run({ subject: organisation, input: fact, prepared: file, actor, tx, now }) {
    await tx.$queryRaw`SELECT 1 FROM "Organisation" WHERE "id" = ${organisation.id} FOR UPDATE`;
    refuseIf([
      ...problemsInDates(fact),
      ...problemIf(OF_SOCIAL.includes(fact.kind) && !isSocialOrganisation(organisation), {
        code: 'organisations.problems.ofSocialOnly',
        field: 'kind',
      }),
      ...problemIf(await isListed(tx, organisation.id, fact.kind), {
        code: 'organisations.problems.alreadyListed',
        field: 'kind',
      }),
    ]);
    const stored = file === null ? null : await storeFile(tx, file, { actor, now });
    const standing = await tx.organisationStanding.create({
      data: {
        organisationId: organisation.id,
        kind: fact.kind,
        from: fact.from,
        to: lastDayOf(fact),
        conclusion: 'conclusion' in fact ? fact.conclusion : '',
        reason: fact.reason,
        fileId: stored?.id ?? null,
        recordedById: by(actor),
        recordedAt: now,
      },
    });
    return { id: organisation.id, standingId: standing.id };
  },
  about: ({ subject }) => on(subject),
  trail: ({ result, input: { kind, from } }) => ({
    detail: { standingId: result.standingId, kind, from },
  }),
});

/** An organisation stands in a list once; an inspection or a rating may be recorded again, the newest holds. */
type Undated = 'ANNUAL_INSPECTION' | 'PROJECT_EVALUATION';
type Dated = { from: string } & ({ kind: Undated } | { kind: Exclude<StandingKind, Undated>; to: string });

const lastDayOf = (fact: Dated): string | null => ('to' in fact && fact.to !== '' ? fact.to : null);

function problemsInDates(fact: Dated): Problem[] {
  const to = lastDayOf(fact);
  return problemIf(to !== null && to < fact.from, { code: 'organisations.problems.standingDates', field: 'to' });
}

async function isListed(tx: Tx, organisationId: string, kind: StandingKind): Promise<boolean> {
  return (
    LIST_KINDS.some((list) => list === kind) &&
    (await tx.organisationStanding.count({ where: { organisationId, kind, to: null, ...onRecord } })) > 0
  );
}
