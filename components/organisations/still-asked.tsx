import { Notice } from '@/components/ui/notice';
import type { OrganisationDetail } from '@/lib/organisations/queries';
import { stillAsked } from '@/lib/organisations/rules';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** What the registration did not ask, and by when it must be there. */
export async function StillAsked({ organisation }: { organisation: OrganisationDetail }) {
  const t = await getTranslator('organisations');
  const { facts, account } = stillAsked(organisation);
  const { id, status, may } = organisation;
  if (status === 'REFUSED' || (facts.length === 0 && !account)) return null;
  return (
    <Notice tone="waiting" title={t('asked.title')} className="mb-6">
      {facts.length > 0 && (
        <p>
          {t('asked.facts', { facts: facts.map((fact) => t(`fields.${fact}`)).join(t('asked.and')) })}{' '}
          {may.update && <a href={`${paths.myOrganisationEdit(id)}#form-${facts[0] ?? ''}`}>{t('asked.toFacts')}</a>}
        </p>
      )}
      {account && (
        <p>
          {t('asked.account')} {may.updateBankAccount && <a href="#bank">{t('asked.toAccount')}</a>}
        </p>
      )}
    </Notice>
  );
}
