import type { ReactNode } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import { HowTo } from '@/components/guide/how-to';
import { Section } from '@/components/ui/section';
import { typeNamedBy } from '@/lib/organisations/kinds';
import {
  asPerson,
  isRegistrationStep,
  REGISTRATION_STEPS,
  type RegistrationStep,
  stepAsking,
  uncodedIn,
} from '@/lib/organisations/registering/steps';
import { normaliseUscc } from '@/lib/organisations/uscc';
import type { RegionOption } from '@/lib/regions/queries';
import type { FormState } from '@/lib/web/form-state';
import { getTranslator } from '@/lib/web/messages';
import { GO, STEP } from '@/lib/web/steps/step-fields';
import { PapersStep } from './registration-papers';
import { CodeStep, ContactStep, OrganisationStep, PersonStep } from './registration-parts';

type StepsProps = { state: FormState; regions: RegionOption[]; asksWho: boolean; claimHref: string };

/**
 * The pages of the registration. Those not asked now stand in the form unseen, with what was typed and the chosen file; where
 * the whole was refused, every page on which something is wrong is shown at once.
 */
export async function RegistrationSteps({ state, regions, asksWho, claimHref }: StepsProps) {
  const t = await getTranslator('organisations');
  const typed = (name: string): string => String(state.values[name] ?? '');
  const named = state.values[STEP];
  const step = isRegistrationStep(named) ? named : 'code';
  const wrong = state.problems.map(({ field = '' }) => stepAsking(field));
  const isShown = (each: RegistrationStep): boolean => each === step || wrong.includes(each);
  const place = REGISTRATION_STEPS.indexOf(step);
  const isTold = (text: string): boolean => state.problems.some((problem) => problem.text === text);
  const isTaken = isTold(t('problems.usccTaken'));
  const isMisprint = isTold(t('problems.usccCheck'));
  const isPerson = asPerson(state.values);
  const uncoded = uncodedIn(state.values);
  const told = toldBy(typed('uscc'), regions);
  const nameOf = (each: RegistrationStep): string => t(isPerson ? `person.steps.${each}` : `steps.${each}`);
  const parts: Record<RegistrationStep, ReactNode> = {
    code: <CodeStep isMisprint={isMisprint} isTaken={isTaken} claimHref={claimHref} />,
    organisation: isPerson ? (
      <PersonStep regions={regions} />
    ) : (
      <OrganisationStep
        regions={regions}
        told={uncoded === undefined ? told : { type: uncoded, regionId: undefined }}
        hasCode={uncoded === undefined}
      />
    ),
    contact: <ContactStep asksWho={asksWho} isPerson={isPerson} />,
    papers: (
      <PapersStep typed={typed} uncoded={uncoded} nameOf={nameOf} regions={regions} asksWho={asksWho} open={wrong} />
    ),
  };
  return (
    <>
      <p role="status" className="sr-only">
        {t('steps.place', { number: place + 1, total: REGISTRATION_STEPS.length })}
      </p>
      <ol className="steps">
        {REGISTRATION_STEPS.map((each, at) => (
          <li key={each} aria-current={at === place ? 'step' : undefined} data-done={at < place || undefined}>
            <span className="figures">{at + 1}</span> {nameOf(each)}
          </li>
        ))}
      </ol>
      <input type="hidden" name={STEP} value={step} />
      {REGISTRATION_STEPS.map((each) => (
        <div key={each} hidden={!isShown(each)}>
          <Section title={nameOf(each)} tools={each === 'papers' && <HowTo place="certificate" />}>
            {parts[each]}
          </Section>
        </div>
      ))}
      <div className="flex flex-wrap gap-3">
        {step === 'papers' ? (
          <SubmitButton>{t('register.submit')}</SubmitButton>
        ) : (
          <SubmitButton name={GO} value="on">
            {t('steps.on')}
          </SubmitButton>
        )}
        {place > 0 && (
          <SubmitButton kind="secondary" name={GO} value="back">
            {t('steps.back')}
          </SubmitButton>
        )}
      </div>
    </>
  );
}

/** What a code tells of its organisation (domain: GB 32100, signs 2 and 3 to 8); offered, and free to be corrected. */
function toldBy(text: string, regions: RegionOption[]) {
  const uscc = normaliseUscc(text);
  if (uscc === '') return { type: undefined, regionId: undefined };
  return { type: typeNamedBy(uscc), regionId: regions.find(({ code }) => code === uscc.slice(2, 8))?.id };
}
