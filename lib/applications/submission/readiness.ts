import 'server-only';
import type { Tx } from '@/lib/db/client';
import type { Problem } from '@/lib/kernel/refusal';
import { problemsInLetter } from '../commitment/letter';
import type { FilledForm } from '../filling/filled-form';
import type { EligibilityResult } from '../gates/eligibility';
import { isToldAtSubmission } from '../gates/gate';
import { countedAtSubmission, eligibilityOf } from '../gates/load-eligibility';
import { problemsWithPartners } from '../joint/problems-with-partners';
import type { ApplicationSubject } from '../load';
import { problemsBeforeSubmission } from '../rules';

export type Readiness = { problems: Problem[]; eligibility: EligibilityResult[] };

/**
 * What still stands in the way of handing in, and each gate of the round. What is told beside the button that hands in is
 * left to it: asking before would blame nobody's omission.
 */
export async function readinessOf(
  tx: Tx,
  { application, form }: { application: ApplicationSubject; form: FilledForm },
  at: Date,
): Promise<Readiness> {
  const { organisation, round } = application;
  const eligibility = await eligibilityOf(tx, organisation, {
    round,
    now: at,
    except: application.id,
    notCounted: countedAtSubmission,
    declared: [],
  });
  const judged = eligibility.filter((result) => !isToldAtSubmission(result));
  return {
    eligibility,
    problems: [
      ...problemsBeforeSubmission(application, { form, eligibility: judged, receivedAt: at }),
      ...problemsInLetter(application, form),
      ...(await problemsWithPartners(tx, { application, form }, at)),
    ],
  };
}
