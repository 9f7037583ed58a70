import type { ReactNode } from 'react';
import { CheckboxField } from '@/components/forms/choice-fields';
import { FileField } from '@/components/forms/fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { Facts } from '@/components/ui/facts';
import { isDay } from '@/lib/kernel/shanghai';
import { isNaturalPerson, isOrganisationType, kinds, type WithoutCode } from '@/lib/organisations/kinds';
import type { RegistrationStep } from '@/lib/organisations/registering/steps';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { GO } from '@/lib/web/steps/step-fields';

type PapersProps = {
  typed: (name: string) => string;
  uncoded: WithoutCode | undefined;
  nameOf: (step: RegistrationStep) => string;
  regions: RegionOption[];
  asksWho: boolean;
  /** The pages that stand open already, because something on them is wrong. */
  open: readonly (RegistrationStep | undefined)[];
};

/** What proves the kind, and what was typed to be read again, each page of it with the way back to it. */
export async function PapersStep({ typed, uncoded, nameOf, regions, asksWho, open }: PapersProps) {
  const t = await getTranslator('organisations');
  const typedType = uncoded === 'NATURAL_PERSON' ? uncoded : typed('type');
  const type = isOrganisationType(typedType) ? typedType : undefined;
  const isPerson = isNaturalPerson({ type: typedType });
  const day = typed('establishedOn');
  const change = (step: RegistrationStep): ReactNode =>
    !open.includes(step) && (
      <SubmitButton kind="quiet" name={GO} value={step} aria-label={t('steps.changeOf', { what: nameOf(step) })}>
        {t('steps.change')}
      </SubmitButton>
    );
  return (
    <>
      {isPerson ? (
        <CheckboxField name="pledged" value="on" label={t('person.pledge')} hint={t('person.pledgeHint')} />
      ) : (
        <FileField
          name="certificate"
          label={t(`papers.${type ?? 'OTHER'}`)}
          hint={t(type === undefined || kinds[type].paper ? 'fields.certificateHint' : 'fields.certificateNotAsked')}
          accept=".pdf,.jpg,.jpeg,.png"
          data-stays
          unmarked
        />
      )}
      <h3 className="mt-6 mb-2">{t('steps.check')}</h3>
      <Group title={nameOf('code')} tools={change('code')}>
        <Facts
          facts={[
            {
              term: t(uncoded === undefined ? 'fields.uscc' : 'steps.code'),
              value: uncoded === undefined ? typed('uscc') : t(`steps.without.${uncoded}`),
            },
          ]}
        />
      </Group>
      <Group title={nameOf('organisation')} tools={change('organisation')}>
        <Facts
          facts={[
            { term: t(isPerson ? 'person.name' : 'fields.name'), value: typed('name') },
            { term: t('fields.region'), value: regions.find(({ id }) => id === typed('regionId'))?.name ?? '' },
            ...(isPerson
              ? []
              : [
                  { term: t('fields.type'), value: type === undefined ? '' : t(`types.${type}`) },
                  { term: t('fields.legalRepresentative'), value: typed('legalRepresentative') },
                  { term: t('fields.establishedOn'), value: isDay(day) ? t.day(day) : '' },
                ]),
          ]}
        />
      </Group>
      <Group title={nameOf('contact')} tools={change('contact')}>
        <Facts
          facts={[
            ...(isPerson ? [] : [{ term: t('fields.contactName'), value: typed('contactName') }]),
            { term: t(isPerson ? 'person.phone' : 'fields.contactPhone'), value: typed('contactPhone') },
            ...(asksWho ? [{ term: t('fields.personEmail'), value: typed('personEmail') }] : []),
          ]}
        />
      </Group>
      <p className="my-4 max-w-text text-table text-ink-soft">{t(isPerson ? 'person.later' : 'steps.later')}</p>
    </>
  );
}

function Group({ title, tools, children }: { title: string; tools: ReactNode; children: ReactNode }) {
  return (
    <div className="mb-4">
      <div className="flex flex-wrap items-center justify-between gap-x-4">
        <h4>{title}</h4>
        {tools}
      </div>
      {children}
    </div>
  );
}
