import { Section } from '@/components/ui/section';
import type { OrganisationClaimStatus } from '@/lib/db/generated/enums';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { ClaimStatusTag } from './claim-status-tag';

type MyClaimsProps = {
  claims: { id: string; status: OrganisationClaimStatus; filedAt: Date; organisation: { name: string } }[];
};

/** The claims a person has filed, newest first. */
export async function MyClaims({ claims }: MyClaimsProps) {
  if (claims.length === 0) return null;
  const t = await getTranslator('organisations');
  return (
    <Section id="my-claims" title={t('claims.mine')}>
      <ul className="border-t border-line">
        {claims.map(({ id, status, filedAt, organisation }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <a href={paths.myClaim(id)}>{organisation.name}</a>
            <ClaimStatusTag status={status} />
            <span className="text-table text-ink-soft">{t.dateTime(filedAt)}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
