import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { OwnClaim } from '@/lib/demands/claims/claims-of-mine';
import { formatYuan } from '@/lib/kernel/money';
import { getTranslator } from '@/lib/web/messages';

/** What one's own organisation pledged, and what the office does about it by when. */
export async function ClaimPledge({ claim }: { claim: OwnClaim }) {
  const t = await getTranslator('demands');
  const { organisation, claimedAt, pledgeFen, note, contactOn, contactDueAt, settledAt, office } = claim;
  const contact =
    contactOn === null
      ? contactDueAt && t('pages.demand.contactDue', { day: t.deadline(contactDueAt) })
      : t.day(contactOn);
  return (
    <Section id="pledge" title={t('pages.claim.pledged')}>
      <Facts
        facts={[
          { term: t('pages.demand.claimedBy'), value: organisation.name },
          { term: t('pages.demand.claimedOn'), value: t.day(claimedAt) },
          { term: t('fields.pledge'), value: formatYuan(pledgeFen) },
          { term: t('pages.claim.note'), value: note && <span className="whitespace-pre-line">{note}</span> },
          { term: t('pages.demand.contacts'), value: contact },
          {
            term: t('pages.demand.settledOn'),
            value: settledAt === null ? t('pages.claim.settledBy', { office: office }) : t.day(settledAt),
          },
        ]}
      />
    </Section>
  );
}
