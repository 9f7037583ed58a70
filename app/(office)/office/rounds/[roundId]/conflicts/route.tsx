import { deskDocument } from '@/app/desk-document';
import { LinkCard } from '@/components/conflicts/link-card';
import { SearchOfLinks } from '@/components/conflicts/search-of-links';
import { RoundHeader } from '@/components/rounds/round-header';
import { EmptyState } from '@/components/ui/empty-state';
import { FoldedSection } from '@/components/ui/folded-section';
import { Section } from '@/components/ui/section';
import { linksOfRound } from '@/lib/experts/links/links-of-round';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import { askForLinksAction, confirmLinkAction, dismissLinkAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { askForLinksAction, confirmLinkAction, dismissLinkAction },
  reads: { header: roundHeader, links: linksOfRound },
  title: async ({ header }) => `${(await getTranslator('conflicts'))('title')} · ${header.title}`,
  async render({ header, links: { search, toDecide, hints, decided }, now }) {
    const t = await getTranslator('conflicts');
    const actions = { confirm: confirmLinkAction, dismiss: dismissLinkAction };
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="stages"
          state={`${t('title')}：${t('page.state', { count: toDecide.length })}`}
        />
        <SearchOfLinks roundId={header.id} search={search} mayAsk={header.mayManage} action={askForLinksAction} />
        {search?.searchedAt && toDecide.length + hints.length + decided.length === 0 && (
          <EmptyState title={t('page.none')} />
        )}
        {toDecide.length > 0 && (
          <Section id="to-decide" title={t('page.toDecide', { count: toDecide.length })} note={t('page.confirmHint')}>
            {toDecide.map((link) => (
              <LinkCard key={link.id} link={link} actions={actions} />
            ))}
          </Section>
        )}
        {hints.length > 0 && (
          <FoldedSection id="hints" title={t('page.hints', { count: hints.length })} note={t('page.hintsNote')}>
            {hints.map((link) => (
              <LinkCard key={link.id} link={link} actions={actions} />
            ))}
          </FoldedSection>
        )}
        {decided.length > 0 && (
          <FoldedSection id="decided" title={t('page.decided', { count: decided.length })}>
            {decided.map((link) => (
              <LinkCard key={link.id} link={link} actions={actions} />
            ))}
          </FoldedSection>
        )}
      </>
    );
  },
});
