import { GatesTold } from '@/components/applications/gates-told';
import { ChangedAnswers } from '@/components/applications/signing-off/changed-answers';
import type { SignOffActions } from '@/components/applications/signing-off/sign-off-forms';
import { SignOffNotice } from '@/components/applications/signing-off/sign-off-notice';
import { SubmittedContent } from '@/components/applications/submitted-content';
import { fieldId } from '@/components/forms/field-id';
import { ProblemList } from '@/components/forms/problem-list';
import { Notice } from '@/components/ui/notice';
import { Section } from '@/components/ui/section';
import { LETTER_SECTION } from '@/lib/applications/commitment/letter-document';
import type { CurrentContent } from '@/lib/applications/filling/current-content';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import { JOINT_SECTION } from '@/lib/applications/joint/joint-document';
import { handInUntil } from '@/lib/applications/rules';
import { problemsInResubmission } from '@/lib/applications/screening/to-mend';
import type { SignOff } from '@/lib/applications/signing-off/sign-off-of';
import type { Problem } from '@/lib/kernel/refusal';
import { paths } from '@/lib/paths/paths';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { CameBack } from './came-back';
import { HandIn, mayHandIn } from './hand-in';
import { hrefOf, placeOf, problemsAtTheButton } from './left-to-do';

type CheckAnswersProps = {
  /** Who is looking. */
  personId: string;
  own: OwnApplication;
  content: CurrentContent;
  problems: Problem[];
  eligibility: EligibilityResult[];
  signOff: SignOff;
  isOpen: boolean;
  /** At how many questions a colleague's word waits for whoever looks. */
  openComments: { all: number; awaiting: number };
  action: FormAction;
  signOffActions: SignOffActions;
};

/** Everything before it is handed in: what is missing, linked to its field, then the answers, then the button, which is never disabled. */
export async function CheckAnswers({
  personId,
  own,
  content,
  problems,
  eligibility,
  signOff,
  isOpen,
  openComments,
  action,
  signOffActions,
}: CheckAnswersProps) {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const { id } = own.application;
  const unsent = { sheet: { address: paths.sheet('answers', id), personId }, places: placesIn(own) };
  const handsIn = mayHandIn(own, signOff);
  const end = handInUntil(own.application);
  const until = end === null ? '' : t.deadline(end);
  const ticks = (handsIn ? problemsAtTheButton(own, eligibility) : []).map((problem) => ({
    text: problemText(root, problem),
    href: `#${fieldId('submit', problem.field)}`,
  }));
  // Whoever waits for a colleague is told so above; nothing more is to be done here.
  const isAwaited = !handsIn && signOff.status === 'ASKED';
  const isComplete =
    isOpen && problems.length === 0 && problemsInResubmission(own.toMend, false).length === 0 && !isAwaited;
  const listed = problems.map((problem) => ({
    text: problemText(root, problem),
    ...placeOf(own, problem, t('joint.title')),
  }));
  return (
    <>
      {isOpen && <SignOffNotice signOff={signOff} until={until} />}
      {isOpen && (
        <ChangedAnswers
          applicationId={id}
          changes={signOff.changes}
          askedAt={signOff.words.findLast(({ act }) => act === 'ASKED')?.at}
        />
      )}
      {isOpen && <CameBack applicationId={id} toMend={own.toMend} handsIn={handsIn} />}
      {isOpen && openComments.all > 0 && (
        <Notice tone="waiting" className="mb-6 max-w-form">
          {isComplete && t('check.readyButComments')}
          <a className="link" href={paths.comments(id)}>
            {openComments.awaiting > 0
              ? t('comments.toDo', { count: openComments.awaiting })
              : t('comments.forOthers', { count: openComments.all })}
          </a>
        </Notice>
      )}
      {isComplete && openComments.all === 0 && ticks.length === 0 && (
        <Notice tone="passed" className="mb-6 max-w-form">
          {handsIn ? t('check.ready') : t('check.readyToAsk', { until })}
        </Notice>
      )}
      {/* What is ticked beside the button is said now, with the rest: nobody hears of it only after pressing. */}
      {problems.length === 0 ? (
        <ProblemList title={t(openComments.all > 0 ? 'check.toTick' : 'check.readyToTick')} problems={ticks} />
      ) : (
        <ProblemList
          title={t('check.problems', { count: problems.length + ticks.length })}
          problems={[...listed, ...ticks.map((tick) => ({ ...tick, group: t('check.atEnd') }))]}
        />
      )}
      {isOpen && (
        <Section id="gates-title" title={t('eligibility.title')}>
          <GatesTold
            organisation={own.application.organisation}
            results={eligibility}
            formId={handsIn ? 'submit' : undefined}
          />
        </Section>
      )}
      <SubmittedContent
        {...content}
        topic={own.application.topic}
        headingLevel={2}
        formId="submit"
        beside={(key) =>
          own.mayEdit && (
            <a href={addressOf(id, key)} className="link">
              {t('check.edit')}
            </a>
          )
        }
      />
      <HandIn
        own={own}
        signOff={signOff}
        eligibility={eligibility}
        isOpen={isOpen}
        action={action}
        signOffActions={signOffActions}
        delivery={unsent}
        openComments={openComments}
      />
    </>
  );
}

/** Where a section is written, or what is handed in beside the form. */
function addressOf(id: string, section: string) {
  if (section === JOINT_SECTION) return paths.jointParts(id);
  return section === LETTER_SECTION ? paths.commitment(id) : paths.myApplication(id, section);
}

/** Where every field of the form is filled in. */
function placesIn({ application, form }: OwnApplication): Record<string, { href: string; text: string }> {
  const fields = form.definition.flatMap((section) => section.fields.map((field) => ({ section, field })));
  return Object.fromEntries(
    fields.map(({ section, field: { key, label } }) => [
      key,
      { href: hrefOf(application.id, section.key, key), text: `${section.title} · ${label}` },
    ]),
  );
}
