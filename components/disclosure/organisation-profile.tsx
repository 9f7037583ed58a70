import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { PublicOrganisation } from '@/lib/disclosure/organisations';
import { getTranslator } from '@/lib/web/messages';

/** The verified facts; its representative is masked, and how to reach it goes on no public page. */
export async function OrganisationProfile({ organisation }: { organisation: PublicOrganisation }) {
  const t = await getTranslator('disclosure');
  return (
    <>
      <Facts
        facts={[
          { term: t('organisation.type'), value: t(`organisationType.${organisation.type}`) },
          { term: t('organisation.uscc'), value: organisation.uscc },
          { term: t('organisation.registrar'), value: organisation.registrar },
          { term: t('organisation.registration'), value: organisation.registrationNumber },
          {
            term: t('organisation.established'),
            value: organisation.establishedOn && t.day(organisation.establishedOn),
          },
          { term: t('organisation.region'), value: organisation.regionName },
          { term: t('organisation.address'), value: organisation.address },
          { term: t('organisation.representative'), value: organisation.legalRepresentative },
          {
            term: t('organisation.verified'),
            value: organisation.verifiedAt && t.day(organisation.verifiedAt),
          },
        ]}
      />
      {organisation.introduction !== '' && (
        <Section id="introduction" title={t('organisation.introduction')}>
          <div className="reading whitespace-pre-line">{organisation.introduction}</div>
        </Section>
      )}
    </>
  );
}
