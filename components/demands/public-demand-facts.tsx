import { OrganisationName } from '@/components/disclosure/organisation-name';
import { Facts } from '@/components/ui/facts';
import { Section } from '@/components/ui/section';
import type { publicDemand } from '@/lib/demands/public-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export type PublicDemand = Extract<Awaited<ReturnType<typeof publicDemand>>, { problem: string }>;

/** The texts freed from personal data, and nothing about who raised it. */
export async function PublicDemandFacts({ demand }: { demand: PublicDemand }) {
  const t = await getTranslator('demands');
  return (
    <>
      <Section title={t('fields.problem')} className="max-w-text">
        <p className="reading whitespace-pre-line">{demand.problem}</p>
      </Section>
      {demand.outcome !== '' && (
        <Section title={t('fields.outcome')} className="max-w-text">
          <p className="reading whitespace-pre-line">{demand.outcome}</p>
        </Section>
      )}
      <Facts
        className="mt-6"
        facts={[
          { term: t('fields.number'), value: demand.number },
          { term: t('fields.category'), value: demand.category.name },
          { term: t('fields.region'), value: <a href={paths.threeLists(demand.region.id)}>{demand.region.name}</a> },
          {
            term: t('pages.demand.affectedCount'),
            value: demand.affectedCount === null ? null : t('pages.demand.people', { count: demand.affectedCount }),
          },
          { term: t('pages.demand.raisedBy'), value: t('pages.demand.raisedByValue', { count: demand.raisedBy }) },
          {
            term: t('pages.demand.call'),
            value: <a href={paths.publicDemandCall(demand.call.id)}>{demand.call.title}</a>,
          },
          {
            term: t('pages.demand.publishedAt'),
            value: demand.publishedAt && t.day(demand.publishedAt),
          },
          ...(demand.claim === null
            ? []
            : [
                {
                  term: t('pages.demand.claimedBy'),
                  value: <OrganisationName organisation={demand.claim.organisation} />,
                },
                { term: t('pages.demand.claimedOn'), value: t.day(demand.claim.claimedAt) },
                {
                  term: t('pages.demand.contacts'),
                  value:
                    demand.claim.contacts.map(({ day }) => t.day(day)).join(t('pages.separator')) ||
                    (demand.claim.contactDueAt !== null && demand.claim.settledAt === null
                      ? t('pages.demand.contactDue', { day: t.deadline(demand.claim.contactDueAt) })
                      : null),
                },
                ...(demand.claim.settledAt === null
                  ? []
                  : [{ term: t('pages.demand.settledOn'), value: t.day(demand.claim.settledAt) }]),
              ]),
        ]}
      />
    </>
  );
}
