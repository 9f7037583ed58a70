import { deskDocument } from '@/app/desk-document';
import { PageScript } from '@/app/views/page-script';
import { AdoptTemplateForm } from '@/components/rounds/templates/adopt-template-form';
import { ModifyTemplate } from '@/components/rounds/templates/modify-template';
import { OwnTemplateActs } from '@/components/rounds/templates/own-template-acts';
import { TemplateFacts } from '@/components/rounds/templates/template-facts';
import { TemplateParts } from '@/components/rounds/templates/template-parts';
import { TrailList } from '@/components/trail/trail-list';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { StatusTag } from '@/components/ui/status-tag';
import { paths } from '@/lib/paths/paths';
import { type OwnTemplateRow, templateView } from '@/lib/plans/templates/own-template-queries';
import { regionOptionsOf } from '@/lib/regions/queries';
import { ask } from '@/lib/web/ask';
import { getTranslator, type Translate } from '@/lib/web/messages';
import {
  adoptTemplateAction,
  beginTemplateEditAction,
  describeTemplateAction,
  restoreTemplateAction,
  retireTemplateAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    adoptTemplateAction,
    beginTemplateEditAction,
    describeTemplateAction,
    restoreTemplateAction,
    retireTemplateAction,
  },
  reads: { view: templateView },
  title: ({ view }) => view.name,
  async render({ view }) {
    const t = await getTranslator('templates');
    const { key, own, name, description, content, trail } = view;
    const isRetired = own !== null && own.retiredAt !== null;
    return (
      <>
        <PageScript name="regions" />
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
            regions={await ask(regionOptionsOf, { role: 'OFFICER' })}
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
        {own !== null && <TrailList lines={trail} namespace="templates" />}
      </>
    );
  },
});

function stateOf(
  t: Translate<'templates'>,
  { retiredAt, regionName, updatedAt, updatedBy, sourceTitle, edit }: OwnTemplateRow,
): string {
  if (retiredAt !== null) return t('view.retiredState');
  if (edit !== null) return t('edit.underWay', { by: edit.begunBy, day: t.day(edit.begunAt) });
  return t('view.ownState', {
    region: regionName,
    day: t.day(updatedAt),
    name: updatedBy,
    source: sourceTitle,
  });
}
