import { deskDocument } from '@/app/desk-document';
import { OwnTemplates } from '@/components/rounds/templates/own-template-table';
import { ShippedTemplates } from '@/components/rounds/templates/template-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { paths } from '@/lib/paths/paths';
import { suppliedGroups, suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { ownTemplates } from '@/lib/plans/templates/own-template-queries';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { own: ownTemplates },
  title: async () => (await getTranslator('templates'))('list.title'),
  async render({ own }) {
    const [t, rounds] = [await getTranslator('templates'), await getTranslator('rounds')];
    return (
      <>
        <PageHeader
          title={t('list.title')}
          state={t('list.state', { own: own.length, shipped: suppliedTemplates.length })}
          action={
            <LinkButton href={paths.newRound()} kind="primary">
              {rounds('list.create')}
            </LinkButton>
          }
        />
        <Section title={t('list.own')}>
          <OwnTemplates templates={own} />
        </Section>
        {suppliedGroups.map(({ key, templates }) => (
          <Section key={key} title={t(`groups.${key}`)}>
            {key === 'published' && <p className="mb-3 max-w-text text-ink-soft">{t('groups.publishedHint')}</p>}
            <ShippedTemplates id={key} title={t(`groups.${key}`)} templates={templates} />
          </Section>
        ))}
      </>
    );
  },
});
