import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OwnTemplates } from '@/components/rounds/templates/own-template-table';
import { ShippedTemplates } from '@/components/rounds/templates/template-table';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { subtreesOf } from '@/lib/kernel/actor';
import { paths } from '@/lib/paths/paths';
import { suppliedTemplates } from '@/lib/plans/supplied/supplied-templates';
import { ownTemplates } from '@/lib/plans/templates/own-template-queries';
import { getTranslator } from '@/lib/web/messages';
import { signedInActor } from '@/lib/web/session';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslator('templates'))('list.title') };
}

export default async function TemplatesPage() {
  const [actor, t, rounds] = [await signedInActor(), await getTranslator('templates'), await getTranslator('rounds')];
  if (subtreesOf(actor, 'OFFICER').length === 0) notFound();
  const own = await ownTemplates(actor);
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
      <h2 className="mb-2">{t('list.own')}</h2>
      <OwnTemplates templates={own} />
      <h2 className="mt-8 mb-2">{t('list.shipped')}</h2>
      <ShippedTemplates templates={suppliedTemplates} />
    </>
  );
}
