import { CheckboxField } from '@/components/forms/choice-fields';
import { FileField, SelectField, TextareaField, TextField } from '@/components/forms/fields';
import { RegionField } from '@/components/regions/region-field';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { OrganisationStatus, OrganisationType } from '@/lib/db/generated/enums';
import { limits } from '@/lib/kernel/limits';
import { isNaturalPerson, type LaterFact, organisationTypes } from '@/lib/organisations/kinds';
import { missingFacts } from '@/lib/organisations/rules';
import { paths } from '@/lib/paths/paths';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';

type KnownFacts = {
  id: string;
  status: OrganisationStatus;
  name: string;
  type: OrganisationType;
  regionId: string;
  uscc: string | null;
  registrationNumber: string;
  registrar: string;
  establishedOn: string | null;
  certificateValidTo: string | null;
  legalRepresentative: string;
  address: string;
  contactName: string;
  contactPhone: string;
  contactEmail: string;
  introduction: string;
  certificateFile: { name: string } | null;
};

type FieldsProps = { regions: RegionOption[]; known: KnownFacts };

/** The facts of an applicant, to be changed. */
export async function OrganisationFields({ regions, known }: FieldsProps) {
  return isNaturalPerson(known) ? (
    <FieldsOfPerson regions={regions} known={known} />
  ) : (
    <FieldsOfOrganisation regions={regions} known={known} />
  );
}

async function FieldsOfPerson({ regions, known }: FieldsProps) {
  const t = await getTranslator('organisations');
  return (
    <Section title={t('person.steps.organisation')}>
      <input type="hidden" name="type" value={known.type} />
      {known.status === 'VERIFIED' ? (
        <Verified known={known} />
      ) : (
        <TextField
          name="name"
          label={t('person.name')}
          hint={t('person.nameHint')}
          defaultValue={known.name}
          required
        />
      )}
      <RegionField
        label={t('fields.region')}
        hint={t('person.regionHint')}
        defaultValue={known.regionId}
        options={regions}
        empty={t('register.choose')}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={t('person.phone')}
        hint={t('person.phoneHint')}
        defaultValue={known.contactPhone}
        required
      />
      <TextField name="contactEmail" type="email" label={t('person.email')} defaultValue={known.contactEmail} />
      <TextareaField
        name="introduction"
        label={t('person.introduction')}
        limit={limits.account}
        defaultValue={known.introduction}
      />
    </Section>
  );
}

async function FieldsOfOrganisation({ regions, known }: FieldsProps) {
  const t = await getTranslator('organisations');
  const choose = t('register.choose');
  const isVerified = known.status === 'VERIFIED';
  const missing = missingFacts(known);
  // What is to be there before the first application is not called optional.
  const wanted = (fact: LaterFact) =>
    missing.includes(fact) ? { hint: t('asked.beforeApplying'), unmarked: true } : {};
  return (
    <>
      <Section title={t('sections.organisation')}>
        {isVerified ? (
          <Verified known={known} />
        ) : (
          <TextField
            name="name"
            label={t('fields.name')}
            hint={t('fields.nameHint')}
            defaultValue={known.name}
            required
          />
        )}
        <SelectField name="type" label={t('fields.type')} defaultValue={known.type} required>
          <option value="">{choose}</option>
          {organisationTypes.map((type) => (
            <option key={type} value={type}>
              {t(`types.${type}`)}
            </option>
          ))}
        </SelectField>
        <div className="group">
          <TextField
            name="uscc"
            label={t('fields.uscc')}
            hint={t('fields.usccHint')}
            defaultValue={known.uscc ?? ''}
            spellCheck={false}
            autoCapitalize="characters"
            unmarked
          />
          <div className="hidden group-has-[[aria-invalid=true]]:block">
            <CheckboxField
              name="usccAsPrinted"
              value="on"
              label={t('fields.usccAsPrinted')}
              hint={t('fields.usccAsPrintedHint')}
            />
          </div>
        </div>
        <FileField
          name="certificate"
          label={t(`papers.${known.type}`)}
          hint={
            known.certificateFile
              ? t('fields.certificateKept', { name: known.certificateFile.name })
              : t('fields.certificateHint')
          }
          accept=".pdf,.jpg,.jpeg,.png"
          unmarked
        />
        <TextField
          name="certificateValidTo"
          type="date"
          label={t('fields.certificateValidTo')}
          defaultValue={known.certificateValidTo ?? ''}
        />
        <RegionField
          label={t('fields.region')}
          hint={t('fields.regionHint')}
          defaultValue={known.regionId}
          options={regions}
          empty={choose}
        />
        <TextField
          name="registrationNumber"
          label={t('fields.registrationNumber')}
          defaultValue={known.registrationNumber}
          {...wanted('registrationNumber')}
        />
        <TextField
          name="registrar"
          label={t('fields.registrar')}
          defaultValue={known.registrar}
          {...wanted('registrar')}
        />
        <TextField
          name="establishedOn"
          type="date"
          label={t('fields.establishedOn')}
          defaultValue={known.establishedOn ?? ''}
          {...wanted('establishedOn')}
        />
        {!isVerified && (
          <TextField
            name="legalRepresentative"
            label={t('fields.legalRepresentative')}
            defaultValue={known.legalRepresentative}
            required
          />
        )}
        <TextField name="address" label={t('fields.address')} defaultValue={known.address} {...wanted('address')} />
        <TextareaField
          name="introduction"
          label={t('fields.introduction')}
          limit={limits.account}
          defaultValue={known.introduction}
          {...wanted('introduction')}
        />
      </Section>
      <Section title={t('sections.contacts')}>
        <TextField name="contactName" label={t('fields.contactName')} defaultValue={known.contactName} required />
        <TextField
          name="contactPhone"
          type="tel"
          label={t('fields.contactPhone')}
          defaultValue={known.contactPhone}
          required
        />
        <TextField
          name="contactEmail"
          type="email"
          label={t('fields.contactEmail')}
          defaultValue={known.contactEmail}
        />
      </Section>
    </>
  );
}

/** What the office has verified stands fast here; its change is asked for on the organisation's page. */
async function Verified({ known }: { known: KnownFacts }) {
  const t = await getTranslator('organisations');
  const isPerson = isNaturalPerson(known);
  return (
    <div className="mb-5">
      <input type="hidden" name="name" value={known.name} />
      <input type="hidden" name="legalRepresentative" value={known.legalRepresentative} />
      <Facts
        facts={[
          { term: t(isPerson ? 'person.name' : 'fields.name'), value: known.name },
          ...(isPerson ? [] : [{ term: t('fields.legalRepresentative'), value: known.legalRepresentative }]),
        ]}
      />
      <p className="text-table text-ink-soft">
        {t('changes.toAsk')} <a href={`${paths.myOrganisation(known.id)}#changes`}>{t('changes.link')}</a>
      </p>
    </div>
  );
}
