import { LinkButton } from '@/components/ui/link-button';
import type { Trace } from '@/lib/disclosure/trace';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';
import type { PublicDemand } from './public-demand-facts';

type Topics = Trace['topics'];

/** Where a public demand stands: whose move it is, and by when where there is a term. */
export function publicDemandState(t: Translate<'demands'>, demand: PublicDemand, topics: Topics): string {
  const { status, office, claim } = demand;
  const applyBy = openTopic(topics)?.applyBy ?? null;
  if (status === 'BUNDLED' && applyBy !== null) return t('pages.publicStateBy.BUNDLED', { at: t.deadline(applyBy) });
  const organisation = claim?.organisation.name ?? '—';
  if (status === 'CLAIMED' && claim !== null && claim.contactDueAt !== null && claim.contacts.length === 0)
    return t('pages.publicStateBy.CLAIMED', {
      organisation,
      office,
      day: t.deadline(claim.contactDueAt),
    });
  return textFor(t, `pages.publicState.${status}`, { organisation, office }) ?? '';
}

/** What an organisation may do about it now, behind the sign-in. */
export async function PublicDemandAct({ demand, topics }: { demand: PublicDemand; topics: Topics }) {
  const t = await getTranslator('demands');
  const topic = openTopic(topics);
  if (demand.status === 'OPEN_FOR_CLAIM')
    return (
      <LinkButton href={paths.claimDemand(demand.id)} kind="primary">
        {t('pages.claim.link')}
      </LinkButton>
    );
  if (demand.status === 'CLAIMED')
    return <LinkButton href={paths.claimDemand(demand.id)}>{t('pages.claim.manage')}</LinkButton>;
  if (demand.status !== 'BUNDLED' || topic === undefined) return null;
  return (
    <LinkButton href={paths.newApplication(topic.round.id, topic.id)} kind="primary">
      {t('pages.demand.apply')}
    </LinkButton>
  );
}

/** The topic it stands in that may be applied for now. */
const openTopic = (topics: Topics) => topics.find(({ applyBy }) => applyBy !== null);
