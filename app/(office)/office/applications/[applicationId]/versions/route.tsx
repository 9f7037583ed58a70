import { deskDocument } from '@/app/desk-document';
import { ChooseVersions } from '@/components/applications/versions/choose-versions';
import { changeId } from '@/components/applications/versions/compared-field';
import { DemandsMended } from '@/components/applications/versions/demands-mended';
import { VersionsCompared } from '@/components/applications/versions/versions-compared';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { versionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = deskDocument({
  enter: 'signed-in',
  reads: { pair: versionsSideBySide },
  title: async () => (await getTranslator('applications'))('versions.title'),
  async render({ pair }) {
    const t = await getTranslator('applications');
    const { application, office, versions, before, after, sections, demands, changes, note } = pair;
    const first = sections.flatMap(({ fields }) => fields).find(({ change }) => change !== 'same');
    const unmended = demands.filter(({ isChanged }) => isChanged === false).length;
    return (
      <>
        <PageHeader
          title={t('versions.title')}
          state={t('versions.state', {
            title: application.title,
            before: before.ordinal,
            after: after.ordinal,
            changes,
            unmended,
          })}
          action={
            first !== undefined && (
              <LinkButton kind="primary" href={`#${changeId(first.key)}`}>
                {t('versions.first')}
              </LinkButton>
            )
          }
          back={{
            href:
              office === null
                ? paths.officeApplication(application.id)
                : paths.recommendedApplication(application.roundId, office, application.id),
            label: t('alike.back'),
          }}
        />
        {versions.length > 2 && <ChooseVersions pair={pair} />}
        {(demands.length > 0 || note !== '') && <DemandsMended demands={demands} note={note} />}
        <Section id="compared" title={t('office.content')} note={changes > 0 ? t('versions.marks') : undefined}>
          <VersionsCompared pair={pair} />
        </Section>
      </>
    );
  },
});
