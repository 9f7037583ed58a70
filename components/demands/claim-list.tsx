import { Section } from '@/components/ui/section';
import type { DemandDetail } from '@/lib/demands/queries';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

/** Who took the demand on, released claims with their reason. */
export async function ClaimList({ claims }: { claims: DemandDetail['claims'] }) {
  const t = await getTranslator('demands');
  if (claims.length === 0) return null;
  return (
    <Section id="claims" title={t('pages.claims.title')}>
      <ul>
        {claims.map(({ id, organisation, pledgeFen, note, claimedAt, releasedAt, releaseReason, ...claim }) => (
          <li key={id} className="border-b border-line py-2">
            <a href={paths.officeOrganisation(organisation.id)}>{organisation.name}</a>{' '}
            <span className="text-ink-soft">
              {t('pages.claims.pledged', { at: t.dateTime(claimedAt), amount: formatYuan(pledgeFen) })}
            </span>
            {note !== '' && <p className="max-w-text whitespace-pre-line">{note}</p>}
            {claim.contacts.length > 0 && (
              <ul aria-label={t('pages.claims.contacts')} className="mt-1">
                {claim.contacts.map((contact) => (
                  <li key={contact.id} className="max-w-text">
                    {t('pages.claims.contact', { day: t.day(contact.day) })}
                    <span className="whitespace-pre-line">{contact.note}</span>
                  </li>
                ))}
              </ul>
            )}
            {claim.contacts.length === 0 &&
              claim.contactDueAt !== null &&
              releasedAt === null &&
              claim.settledAt === null && (
                <p className="text-ink-soft">{t('pages.claims.contactDue', { day: t.deadline(claim.contactDueAt) })}</p>
              )}
            {claim.settledAt !== null && (
              <p>
                {t('pages.claims.settled', { at: t.dateTime(claim.settledAt) })}
                <span className="whitespace-pre-line">{claim.settledNote}</span>
              </p>
            )}
            {releasedAt !== null && (
              <p className="text-ink-soft">
                {t('pages.claims.released', { at: t.dateTime(releasedAt), reason: releaseReason || '—' })}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
