import type { ReactNode } from 'react';
import { FileField } from '@/components/forms/fields';
import { SubmitButton } from '@/components/forms/submit-button';
import { Facts } from '@/components/ui/facts';
import { isDay } from '@/lib/kernel/shanghai';
import type { RegistrationStep } from '@/lib/organisations/registering/steps';
import { isOrganisationType } from '@/lib/organisations/rules';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { GO } from '@/lib/web/steps/step-fields';

type PapersProps = {
  typed: (name: string) => string;
  regions: RegionOption[];
  asksWho: boolean;
  /** Not where the pages stand open already, because something on them is wrong. */
  mayChange: boolean;
};

/** The certificate, and what was typed to be read again, each page of it with the way back to it. */
export async function PapersStep({ typed, regions, asksWho, mayChange }: PapersProps) {
  const t = await getTranslator('organisations');
  const type = typed('type');
  const day = typed('establishedOn');
  const change = (step: RegistrationStep): ReactNode =>
    mayChange && (
      <SubmitButton kind="quiet" name={GO} value={step} aria-label={t('steps.changeOf', { what: t(`steps.${step}`) })}>
        {t('steps.change')}
      </SubmitButton>
    );
  return (
    <>
      <FileField
        name="certificate"
        label={t('fields.certificate')}
        hint={t('fields.certificateHint')}
        accept=".pdf,.jpg,.jpeg,.png"
        data-stays
        unmarked
      />
      <h3 className="mt-6 mb-2">{t('steps.check')}</h3>
      <Group title={t('steps.code')} tools={change('code')}>
        <Facts
          facts={[
            {
              term: t('fields.uscc'),
              value: typed('isFiled') === 'on' ? t('steps.filed') : typed('uscc'),
            },
          ]}
        />
      </Group>
      <Group title={t('steps.organisation')} tools={change('organisation')}>
        <Facts
          facts={[
            { term: t('fields.name'), value: typed('name') },
            { term: t('fields.type'), value: isOrganisationType(type) ? t(`types.${type}`) : '' },
            { term: t('fields.region'), value: regions.find(({ id }) => id === typed('regionId'))?.name ?? '' },
            { term: t('fields.legalRepresentative'), value: typed('legalRepresentative') },
            { term: t('fields.establishedOn'), value: isDay(day) ? t.day(day) : '' },
          ]}
        />
      </Group>
      <Group title={t('steps.contact')} tools={change('contact')}>
        <Facts
          facts={[
            { term: t('fields.contactName'), value: typed('contactName') },
            { term: t('fields.contactPhone'), value: typed('contactPhone') },
            ...(asksWho ? [{ term: t('fields.personEmail'), value: typed('personEmail') }] : []),
          ]}
        />
      </Group>
      <p className="my-4 max-w-text text-table text-ink-soft">{t('steps.later')}</p>
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
