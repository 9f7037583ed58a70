import 'server-only';
import { db } from '@/lib/db/client';
import { type AnswerProblem, problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { type SectionState, sectionStates } from '@/lib/forms/answers/section-states';
import { type Actor, isMemberOf } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import type { Problem } from '@/lib/kernel/refusal';
import { type FilledForm, filledForm } from './filling/filled-form';
import { problemsInFormRules } from './filling/problems-in-form-rules';
import type { EligibilityResult } from './gates/eligibility';
import { countedAtSubmission, eligibilityOf } from './gates/load-eligibility';
import { type ApplicationEvent, applicationLifecycle } from './lifecycle';
import { type ApplicationSubject, applicationById } from './load';
import { applicationPolicy } from './policy';
import { problemsBeforeEditing, problemsBeforeSubmission } from './rules';

/** The applications of the actor's organisations, newest first. */
export async function applicationsOfMine(actor: Actor) {
  return db.application.findMany({
    where: { organisationId: { in: actor.memberships.map((membership) => membership.organisationId) } },
    orderBy: { createdAt: 'desc' },
    take: 500,
    select: {
      id: true,
      title: true,
      number: true,
      status: true,
      requestedFen: true,
      submittedAt: true,
      correctionDueAt: true,
      organisation: { select: { name: true } },
      round: { select: { title: true, status: true, closesAt: true } },
      topic: { select: { number: true, title: true } },
    },
  });
}

export type OwnApplication = {
  application: ApplicationSubject;
  form: FilledForm;
  problems: AnswerProblem[];
  states: SectionState[];
  /** Why it cannot be edited now; empty while it can. */
  locked: Problem[];
  moves: ApplicationEvent[];
  mayEdit: boolean;
};

/** One application of the actor's own organisation with its form as filled so far; null for everybody else. */
export async function applicationOfMine(
  actor: Actor,
  applicationId: string,
  now: Date,
): Promise<OwnApplication | null> {
  const application = await applicationById(db, { applicationId });
  if (application === null || !isMemberOf(actor, application.organisationId)) return null;
  const form = await filledForm(db, application);
  const problems = [
    ...problemsInAnswers(form.sections, form.answers, form.context),
    ...problemsInFormRules(application.round.rules.formRules, form),
  ];
  const locked = problemsBeforeEditing(application, now);
  return {
    application,
    form,
    problems,
    states: sectionStates(form.sections, {
      answers: form.answers,
      attachmentCounts: form.context.attachmentCounts,
      problems,
    }),
    locked,
    moves: openMoves(applicationLifecycle, applicationPolicy, actor, application),
    mayEdit: locked.length === 0 && applicationPolicy.edit(actor, application),
  };
}

/** What still stands in the way of submitting now, and each gate of the round. */
export async function readiness(
  { application, form }: OwnApplication,
  now: Date,
): Promise<{ problems: Problem[]; eligibility: EligibilityResult[] }> {
  const { organisation, round } = application;
  const eligibility = await eligibilityOf(db, organisation, {
    round,
    now,
    except: application.id,
    notCounted: countedAtSubmission,
    declared: [],
  });
  // Declarations are ticked beside the button that submits; asking for them before would blame nobody's omission.
  const judged = eligibility.filter(({ kind }) => kind !== 'declared');
  return {
    eligibility,
    problems: problemsBeforeSubmission(application, { form, eligibility: judged, receivedAt: now }),
  };
}
