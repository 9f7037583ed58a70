import { deskDocument } from '@/app/desk-document';
import { OfficeParts } from '@/components/recommending/office-parts';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { recommendingOffices } from '@/lib/applications/recommending/office-queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { parts: recommendingOffices },
  title: async () => (await getTranslator('applications'))('recommending.title'),
  async render({ parts, now }) {
    const t = await getTranslator('applications');
    const [own, below] = [parts.filter(({ isOwn }) => isOwn), parts.filter(({ isOwn }) => !isOwn)];
    const waiting = own.reduce((sum, part) => sum + part.waiting, 0);
    return (
      <>
        <PageHeader title={t('recommending.title')} state={t('recommending.state', { waiting })} />
        {parts.length === 0 && (
          <EmptyState title={t('recommending.none')}>
            <p>{t('recommending.noneHint')}</p>
          </EmptyState>
        )}
        {own.length > 0 && (
          <Section id="own" title={t('recommending.own')}>
            <OfficeParts id="own-parts" caption={t('recommending.own')} parts={own} now={now} />
          </Section>
        )}
        {below.length > 0 && (
          <Section id="below" title={t('recommending.below')}>
            <OfficeParts id="parts-below" caption={t('recommending.below')} parts={below} now={now} />
          </Section>
        )}
      </>
    );
  },
});
