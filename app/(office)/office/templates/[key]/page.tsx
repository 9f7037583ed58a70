import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { AdoptTemplateForm } from '@/components/rounds/templates/adopt-template-form';
import { ModifyTemplate } from '@/components/rounds/templates/modify-template';
import { OwnTemplateActs } from '@/components/rounds/templates/own-template-acts';
import { TemplateFacts } from '@/components/rounds/templates/template-facts';
import { TemplateParts } from '@/components/rounds/templates/template-parts';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { subtreesOf } from '@/lib/kernel/actor';
import { formatDay, shanghaiDay } from '@/lib/kernel/shanghai';
import { paths } from '@/lib/paths/paths';
import { type OwnTemplateRow, templateView } from '@/lib/plans/templates/own-template-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { trailOf } from '@/lib/trail/trail-of';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { once } from '@/lib/web/once';
import { signedInActor } from '@/lib/web/session';
import {
  adoptTemplateAction,
  beginTemplateEditAction,
  describeTemplateAction,
  restoreTemplateAction,
  retireTemplateAction,
} from './actions';

type Props = { params: Promise<{ key: string }> };

const asked = once(templateView);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const view = await asked((await params).key);
  return { title: view?.name ?? (await getTranslator('templates'))('list.title') };
}

export default async function TemplatePage({ params }: Props) {
  const [actor, { key }, t] = [await signedInActor(), await params, await getTranslator('templates')];
  const view = subtreesOf(actor, 'OFFICER').length === 0 ? null : await asked(key);
  if (view === null) notFound();
  const { own, name, description, content } = view;
  const isRetired = own !== null && own.retiredAt !== null;
  return (
    <>
      <PageHeader
        title={name}
        state={own === null ? t('view.shippedState') : stateOf(t, own)}
        back={{ href: paths.officeTemplates(), label: t('view.back') }}
        tag={isRetired && <StatusTag tone="closed">{t('list.retiredTag')}</StatusTag>}
        action={
          !isRetired && (
            <div className="flex flex-wrap gap-2">
              <LinkButton href={paths.newRound(own === null ? 'template' : 'own', key)} kind="primary">
                {t('view.create')}
              </LinkButton>
              <ModifyTemplate view={view} action={beginTemplateEditAction} />
            </div>
          )
        }
      />
      {description !== '' && <p className="mb-4 max-w-text">{description}</p>}
      <TemplateFacts content={content} />
      <TemplateParts content={content} />
      {!own?.mayManage && !isRetired && (
        <AdoptTemplateForm
          template={own === null ? key : `own:${key}`}
          name={name}
          regions={await regionOptionsOf(actor, 'OFFICER', shanghaiDay(new Date()))}
          action={adoptTemplateAction}
        />
      )}
      {own?.mayManage && (
        <OwnTemplateActs
          template={own}
          describeAction={describeTemplateAction}
          retireAction={retireTemplateAction}
          restoreAction={restoreTemplateAction}
        />
      )}
      {own !== null && <TrailList lines={await trailOf('template', own.id)} namespace="templates" />}
    </>
  );
}

function stateOf(
  t: Translate<'templates'>,
  { retiredAt, regionName, updatedAt, createdBy, sourceTitle, edit }: OwnTemplateRow,
): string {
  if (retiredAt !== null) return t('view.retiredState');
  if (edit !== null) return t('edit.underWay', { by: edit.begunBy, day: formatDay(shanghaiDay(edit.begunAt)) });
  return t('view.ownState', {
    region: regionName,
    day: formatDay(shanghaiDay(updatedAt)),
    name: createdBy,
    source: sourceTitle,
  });
}
