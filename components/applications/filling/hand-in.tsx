import {
  AnswerSignOff,
  AskForSignOff,
  type SignOffActions,
  WaitForSignOff,
} from '@/components/applications/signing-off/sign-off-forms';
import { SignOffRecord } from '@/components/applications/signing-off/sign-off-record';
import { Form } from '@/components/forms/form';
import { Notice } from '@/components/ui/notice';
import { Words } from '@/components/ui/words';
import type { OwnApplication } from '@/lib/applications/filling/own-application';
import type { EligibilityResult } from '@/lib/applications/gates/eligibility';
import type { SignOff } from '@/lib/applications/signing-off/sign-off-of';
import type { FormAction } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { ActivePlaceField } from './active-place-field';
import { AdviceReasons } from './advice-reasons';
import { DeclaredField } from './declared-field';
import { DeliverFirst } from './deliver-first';
import { CorrectionNote, MeantAsItWas } from './resubmitted';

type HandInProps = {
  own: OwnApplication;
  signOff: SignOff;
  eligibility: EligibilityResult[];
  isOpen: boolean;
  action: FormAction;
  signOffActions: SignOffActions;
  /** At how many questions a word waits: said at the button, because it holds nothing up. */
  openComments: { all: number };
  /** Where what this browser still keeps is sent first, and where each field is. */
  delivery: Omit<Parameters<typeof DeliverFirst>[0], 'submit'>;
};

/** Who signs may, and whoever fills it in once what is written is confirmed. */
export const mayHandIn = ({ moves }: OwnApplication, { isStale, isSigner }: SignOff): boolean =>
  moves.includes('submit') && (isSigner || !isStale);

/** What whoever reads it does at the end of the page; null where it waits for somebody else. */
export function actAtEnd(own: OwnApplication, signOff: SignOff): 'answer' | 'ask' | 'submit' | null {
  if (signOff.status === 'ASKED' && signOff.moves.includes('confirm')) return 'answer';
  if (mayHandIn(own, signOff)) return 'submit';
  return signOff.moves.includes('ask') ? 'ask' : null;
}

/** The end of the page: hand it in, or the step of the organisation's own sign-off before that. */
export async function HandIn({
  own,
  signOff,
  eligibility,
  isOpen,
  action,
  signOffActions,
  openComments,
  delivery,
}: HandInProps) {
  const t = await getTranslator('applications');
  const { id: applicationId, status, round } = own.application;
  const handsIn = mayHandIn(own, signOff);
  const given = { application: own.application, signOff };
  return (
    <div id="hand-in">
      {handsIn && (
        <Form action={action} id="submit" className="mb-6">
          <input type="hidden" name="applicationId" value={applicationId} />
          <AdviceReasons advice={own.advice} />
          <ActivePlaceField eligibility={eligibility} said={own.activePlace} />
          <DeclaredField rules={round.terms.eligibility} />
          {status === 'RETURNED' && <CorrectionNote />}
          <MeantAsItWas toMend={own.toMend} />
          {openComments.all > 0 && (
            <p className="mb-3 text-ink-soft">{t('comments.holdNothingUp', { count: openComments.all })}</p>
          )}
          <Words of={['applications.unsent']}>
            <DeliverFirst {...delivery} submit={t('check.submit')} />
          </Words>
        </Form>
      )}
      {isOpen && !handsIn && own.mayEdit && (
        <Words of={['applications.unsent']}>
          <DeliverFirst {...delivery} />
        </Words>
      )}
      {isOpen && (
        <>
          <AskForSignOff {...given} action={signOffActions.ask} />
          <AnswerSignOff {...given} actions={signOffActions} />
          <WaitForSignOff {...given} actions={signOffActions} />
          {!handsIn && !own.mayEdit && <Notice>{t('check.mayNotSubmit')}</Notice>}
          <SignOffRecord words={signOff.words} />
        </>
      )}
    </div>
  );
}
