import { CheckboxField, RadioField } from '@/components/forms/choice-fields';
import { SelectField, TextField } from '@/components/forms/fields';
import { RegionField } from '@/components/regions/region-field';
import { LinkButton } from '@/components/ui/link-button';
import { organisationTypes, withoutCode } from '@/lib/organisations/kinds';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';
import { PersonEmailField } from './who-fields';

type CodeProps = {
  /** Its check digit was refused: only then may somebody say that the certificate really shows it. */
  isMisprint: boolean;
  /** Somebody holds the code already. */
  isTaken: boolean;
  /** Where whoever belongs to that organisation joins or claims it. */
  claimHref: string;
};

/** Either a code or a kind that has none: who has none is not asked for it (forms.css). */
export async function CodeStep({ isMisprint, isTaken, claimHref }: CodeProps) {
  const t = await getTranslator('organisations');
  return (
    <>
      <RadioField
        name="uncoded"
        label={t('steps.uncoded')}
        defaultValue=""
        options={[
          { value: '', label: t('steps.coded') },
          ...withoutCode.map((type) => ({
            value: type,
            label: t(`steps.without.${type}`),
            hint: t(`steps.withoutHints.${type}`),
          })),
        ]}
        unmarked
      />
      <div className="for-coded">
        <TextField
          name="uscc"
          label={t('fields.uscc')}
          hint={t('steps.codeHint')}
          spellCheck={false}
          autoCapitalize="characters"
          autoComplete="off"
          unmarked
        />
        {isTaken ? (
          <p className="-mt-2 mb-4">
            <LinkButton href={claimHref}>{t('claims.title')}</LinkButton>
          </p>
        ) : (
          <p className="-mt-2 mb-4">
            <a href={claimHref}>{t('claims.link')}</a>
          </p>
        )}
        <div hidden={!isMisprint}>
          <CheckboxField
            name="usccAsPrinted"
            value="on"
            label={t('fields.usccAsPrinted')}
            hint={t('fields.usccAsPrintedHint')}
          />
        </div>
      </div>
    </>
  );
}

type Told = { type: string | undefined; regionId: string | undefined };
type OrganisationStepProps = { regions: RegionOption[]; told: Told; hasCode: boolean };

export async function OrganisationStep({ regions, told, hasCode }: OrganisationStepProps) {
  const t = await getTranslator('organisations');
  return (
    <>
      <TextField
        name="name"
        label={t('fields.name')}
        hint={t(hasCode ? 'fields.nameHint' : 'steps.nameUncoded')}
        autoComplete="organization"
        required
      />
      <SelectField
        name="type"
        label={t('fields.type')}
        hint={told.type === undefined || !hasCode ? undefined : t('steps.typeTold')}
        defaultValue={told.type}
        required
      >
        <option value="">{t('register.choose')}</option>
        {organisationTypes.map((type) => (
          <option key={type} value={type}>
            {t(`types.${type}`)}
          </option>
        ))}
      </SelectField>
      <RegionField
        label={t('fields.region')}
        hint={t(told.regionId === undefined ? 'fields.regionHint' : 'steps.regionTold')}
        options={regions}
        empty={t('register.choose')}
        defaultValue={told.regionId}
      />
      <TextField name="legalRepresentative" label={t('fields.legalRepresentative')} autoComplete="off" required />
      <TextField name="establishedOn" type="date" label={t('fields.establishedOn')} hint={t('steps.establishedHint')} />
    </>
  );
}

/** Of a natural person only who they are and where; they are no organisation to be described. */
export async function PersonStep({ regions }: { regions: RegionOption[] }) {
  const t = await getTranslator('organisations');
  return (
    <>
      <input type="hidden" name="type" value="NATURAL_PERSON" />
      <TextField name="name" label={t('person.name')} hint={t('person.nameHint')} autoComplete="name" required />
      <RegionField
        label={t('fields.region')}
        hint={t('person.regionHint')}
        options={regions}
        empty={t('register.choose')}
      />
    </>
  );
}

/** Whoever is reached registers: without an account, by the address to which the link to it goes. */
export async function ContactStep({ asksWho, isPerson }: { asksWho: boolean; isPerson: boolean }) {
  const t = await getTranslator('organisations');
  return (
    <>
      {!isPerson && (
        <TextField
          name="contactName"
          label={t('fields.contactName')}
          hint={asksWho ? t('steps.contactHint') : undefined}
          autoComplete="name"
          required
        />
      )}
      <TextField
        name="contactPhone"
        type="tel"
        label={t(isPerson ? 'person.phone' : 'fields.contactPhone')}
        hint={isPerson ? t('person.phoneHint') : undefined}
        inputMode="tel"
        autoComplete="tel"
        required
      />
      {asksWho && <PersonEmailField />}
    </>
  );
}
