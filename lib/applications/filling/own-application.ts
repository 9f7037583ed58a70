import 'server-only';
import type { Tx } from '@/lib/db/client';
import { type AnswerProblem, problemsInAnswers } from '@/lib/forms/answers/problems-in-answers';
import { type SectionState, sectionStates } from '@/lib/forms/answers/section-states';
import { isBinding } from '@/lib/forms/expressions/form-rule';
import type { Actor } from '@/lib/kernel/actor';
import { openMoves } from '@/lib/kernel/policy';
import type { Asker } from '@/lib/kernel/query';
import type { Problem } from '@/lib/kernel/refusal';
import type { Seen } from '@/lib/kernel/seen';
import type { Reader } from '@/lib/kernel/showing';
import { demandsOf } from '@/lib/plans/form/joint-rule';
import { stillCarried } from '../carrying/carried';
import { problemsInLetter } from '../commitment/letter';
import { activePlaceIn, asResults } from '../gates/gates-on-record';
import { kindsOfPartners } from '../joint/kinds-of-partners';
import { type ApplicationEvent, applicationLifecycle } from '../lifecycle';
import { type ApplicationSubject, applicationById } from '../load';
import { applicationPolicy, applicationReader } from '../policy';
import { problemsBeforeEditing } from '../rules';
import { statesToMend, type ToMend } from '../screening/to-mend';
import { whatToMend } from '../screening/what-to-mend';
import { memberSeesApplication } from '../sees';
import { type AnsweredAdvice, adviceIn, adviceOn, answered } from './advice';
import { type FilledForm, filledForm } from './filled-form';
import { problemsInFormRules } from './problems-in-form-rules';

export type OwnApplication = {
  application: Seen<'application', ApplicationSubject>;
  form: FilledForm;
  problems: AnswerProblem[];
  /** Advisory rules that the answers break, with the reasons given when it was last handed in. */
  advice: AnsweredAdvice[];
  /** What it said of its place in the region when it was last handed in. */
  activePlace: string;
  states: SectionState[];
  /** How whoever asks stands to the people and the account in it. */
  reader: Reader;
  /** What it was given back for, section by section, and of the whole. */
  toMend: ToMend;
  /** By field, from which earlier application it was taken and not changed since. */
  carried: Record<string, string>;
  /** Why it cannot be edited now; empty while it can. */
  locked: Problem[];
  moves: ApplicationEvent[];
  mayEdit: boolean;
};

/** Subject of what an organisation's own people read and fill in. */
export async function ownApplication(db: Tx, { applicationId }: { applicationId: string }, actor: Actor) {
  return memberSeesApplication.look(actor, await applicationById(db, { applicationId }));
}

/** An application with its form as filled so far. */
export async function asFilled(
  db: Tx,
  application: OwnApplication['application'],
  { actor, now }: Asker,
): Promise<OwnApplication> {
  const form = await filledForm(db, application, now);
  const problems = [
    ...problemsInAnswers(form.sections, form.answers, form.context),
    ...problemsInFormRules(
      demandsOf(application.round.terms, form.sections, kindsOfPartners(application)).filter(isBinding),
      form,
    ),
    ...problemsInLetter(application, form).flatMap(({ section, field = '', ...problem }) =>
      section === undefined ? [] : [{ ...problem, field, section }],
    ),
  ];
  const toMend = await whatToMend(db, application, form);
  const states = sectionStates(form.sections, {
    answers: form.answers,
    attachmentCounts: form.context.attachmentCounts,
    problems,
  });
  const locked = problemsBeforeEditing(application, now);
  return {
    application,
    form,
    problems,
    ...(await saidBefore(db, application, form)),
    states: statesToMend(states, toMend),
    reader: applicationReader(actor, application),
    toMend,
    carried: stillCarried(application.carried, { ...form, createdAt: application.createdAt }),
    locked,
    moves: openMoves(applicationLifecycle, applicationPolicy, { actor, subject: application }),
    mayEdit: locked.length === 0 && applicationPolicy.edit(actor, application),
  };
}

/** What it said beside the button when it was last handed in, to begin with. */
async function saidBefore(
  db: Tx,
  { id, number, round, jointParts }: OwnApplication['application'],
  form: FilledForm,
): Promise<{ advice: AnsweredAdvice[]; activePlace: string }> {
  const advice = adviceOn(demandsOf(round.terms, form.sections, kindsOfPartners({ jointParts })), form);
  const isAsked = advice.length > 0 || round.terms.eligibility.some(({ kind }) => kind === 'activeInRegion');
  if (!isAsked || number === null) return { advice: answered(advice, []), activePlace: '' };
  const before = await db.submission.findFirst({
    where: { applicationId: id },
    orderBy: { ordinal: 'desc' },
    select: { advice: true, gates: true },
  });
  return { advice: answered(advice, adviceIn(before?.advice)), activePlace: activePlaceIn(asResults(before?.gates)) };
}
