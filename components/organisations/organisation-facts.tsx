import { FileInPlace } from '@/components/files/file-in-place';
import { Erased } from '@/components/ui/erased';
import { Facts } from '@/components/ui/facts';
import { isNaturalPerson } from '@/lib/organisations/kinds';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What is known of an organisation; masked already where the reader may not see it whole. */
export async function OrganisationFacts({ organisation }: { organisation: OrganisationDetail }) {
  const t = await getTranslator('organisations');
  const { contactName, contactPhone, contactEmail, erasedAt } = organisation;
  const erased = erasedAt && <Erased at={erasedAt} />;
  const {
    usccOverrideReason: reason,
    usccOverrideFile: file,
    certificateFile,
    establishedOn,
    certificateValidTo: validTo,
  } = organisation;
  const override = reason !== null && {
    term: t('office.overrideFact'),
    value: (
      <>
        {reason} {file && (erased ?? <a href={paths.file(file.id)}>{file.name}</a>)}
      </>
    ),
  };
  const introduction = {
    term: t(isNaturalPerson(organisation) ? 'person.introduction' : 'fields.introduction'),
    value: <span className="whitespace-pre-line">{organisation.introduction || '—'}</span>,
    isProse: true,
  };
  if (isNaturalPerson(organisation))
    return (
      <Facts
        facts={[
          { term: t('fields.type'), value: t(`types.${organisation.type}`) },
          { term: t('person.pledged'), value: organisation.pledgedAt && t.dateTime(organisation.pledgedAt) },
          { term: t('fields.region'), value: organisation.region.name },
          { term: t('person.phone'), value: erased ?? contactPhone },
          { term: t('person.email'), value: erased ?? contactEmail },
          introduction,
        ]}
      />
    );
  return (
    <Facts
      facts={[
        { term: t('fields.type'), value: t(`types.${organisation.type}`) },
        { term: t('fields.uscc'), value: organisation.uscc },
        ...(override ? [override] : []),
        {
          term: t(`papers.${organisation.type}`),
          value:
            certificateFile &&
            (erased ?? (
              <>
                <a href={paths.file(certificateFile.id)}>{certificateFile.name}</a>
                <FileInPlace {...certificateFile} href={paths.file(certificateFile.id)} />
              </>
            )),
        },
        { term: t('fields.certificateValidTo'), value: validTo && t.day(validTo) },
        { term: t('fields.region'), value: organisation.region.name },
        { term: t('fields.registrar'), value: organisation.registrar },
        { term: t('fields.registrationNumber'), value: organisation.registrationNumber },
        { term: t('fields.establishedOn'), value: establishedOn && t.day(establishedOn) },
        { term: t('fields.legalRepresentative'), value: organisation.legalRepresentative },
        { term: t('fields.address'), value: organisation.address },
        { term: t('fields.contactName'), value: erased ?? contactName },
        { term: t('fields.contactPhone'), value: erased ?? contactPhone },
        { term: t('fields.contactEmail'), value: erased ?? contactEmail },
        introduction,
      ]}
    />
  );
}
