import { FileField } from '@/components/forms/fields';
import { Facts } from '@/components/ui/facts';
import { isOrganisationType } from '@/lib/organisations/rules';
import type { RegionOption } from '@/lib/regions/queries';
import { getTranslator } from '@/lib/web/messages';

type PapersProps = { typed: (name: string) => string; regions: RegionOption[] };

/** The certificate, and what was typed to be read again. */
export async function PapersStep({ typed, regions }: PapersProps) {
  const t = await getTranslator('organisations');
  const type = typed('type');
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
      <Facts
        facts={[
          { term: t('fields.name'), value: typed('name') },
          { term: t('fields.uscc'), value: typed('uscc') },
          { term: t('fields.type'), value: isOrganisationType(type) ? t(`types.${type}`) : '' },
          { term: t('fields.region'), value: regions.find(({ id }) => id === typed('regionId'))?.name ?? '' },
          { term: t('fields.legalRepresentative'), value: typed('legalRepresentative') },
          { term: t('fields.contactName'), value: typed('contactName') },
          { term: t('fields.contactPhone'), value: typed('contactPhone') },
        ]}
      />
      <p className="my-4 max-w-text text-table text-ink-soft">{t('steps.later')}</p>
    </>
  );
}
