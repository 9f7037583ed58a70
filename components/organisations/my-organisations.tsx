import { Section } from '@/components/ui/section';
import type { OrganisationStatus } from '@/lib/db/generated/enums';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { OrganisationStatusTag } from './organisation-status-tag';

type MyOrganisationsProps = {
  organisations: { id: string; name: string; status: OrganisationStatus; region: { name: string } }[];
  /** Who is asked to join one has no other to register. */
  isInvited?: boolean;
};

/** The organisations a person belongs to, and the way to register another. */
export async function MyOrganisations({ organisations, isInvited = false }: MyOrganisationsProps) {
  const t = await getTranslator('inbox');
  return (
    <Section id="my-organisations" title={t('my.organisations')}>
      {organisations.length === 0 && <p className="text-ink-soft">{t('my.noOrganisation')}</p>}
      <ul className="border-t border-line empty:hidden">
        {organisations.map(({ id, name, status, region }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <a href={paths.myOrganisation(id)}>{name}</a>
            <OrganisationStatusTag status={status} />
            <span className="text-table text-ink-soft">{region.name}</span>
          </li>
        ))}
      </ul>
      {(organisations.length > 0 || !isInvited) && (
        <p className="mt-3 text-table">
          <a href={paths.newOrganisation()}>{t(organisations.length > 0 ? 'my.register' : 'my.registerFirst')}</a>
        </p>
      )}
    </Section>
  );
}
