import { deskDocument } from '@/app/desk-document';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { ImportSection } from '@/components/past/import-section';
import { PastRoundFields } from '@/components/past/past-round-fields';
import { TrailList } from '@/components/trail/trail-list';
import { Facts } from '@/components/ui/facts';
import { LargeFigures } from '@/components/ui/figures/large-figures';
import { FoldedSection } from '@/components/ui/folded-section';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { formatYuan } from '@/lib/kernel/money';
import { type PastRoundDetail, pastRoundOf } from '@/lib/past/rounds-of-office';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { editPastRoundAction, uploadPastTableAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { editPastRoundAction, uploadPastTableAction },
  reads: { round: pastRoundOf },
  title: ({ round }) => round.name,
  async render({ round }) {
    const t = await getTranslator('past');
    const { year, projects, funded, receivedFrom: from, receivedTo: to } = round;
    const [toCheck] = toCheckOf(round);
    return (
      <>
        <PageHeader
          title={round.name}
          state={stateOf(round, t)}
          back={{ href: paths.pastRounds(), label: t('rounds.title') }}
          action={
            toCheck !== undefined ? (
              <LinkButton kind="primary" href={paths.pastImport(round.id, toCheck.id)}>
                {t('waiting.toCheck')}
              </LinkButton>
            ) : projects === 0 ? (
              <LinkButton kind="primary" href={paths.pastTemplate(round.id)}>
                {t('import.template')}
              </LinkButton>
            ) : (
              <LinkButton href={paths.pastProjectsOf(round.id)}>{t('round.projects')}</LinkButton>
            )
          }
        />
        {projects > 0 && (
          <LargeFigures
            figures={[
              { key: 'projects', term: t('rounds.projects'), figure: projects },
              { key: 'funded', term: t('rounds.funded'), figure: funded },
              { key: 'granted', term: t('rounds.granted'), figure: formatYuan(round.grantedFen) },
            ]}
          />
        )}
        <Facts
          className="mt-6"
          facts={[
            { term: t('rounds.region'), value: round.regionName },
            { term: t('rounds.whether'), value: t(round.hasEnded ? 'rounds.ended' : 'rounds.stillOpen') },
            {
              term: t('round.received'),
              value:
                from === null || to === null
                  ? t('round.receivedYear', { year })
                  : t('round.days', { from: t.day(from), to: t.day(to) }),
            },
          ]}
        />
        <ImportSection round={round} action={uploadPastTableAction} />
        <FoldedSection id="edit" title={t('round.edit')}>
          <Form action={editPastRoundAction} id="edit-round">
            <input type="hidden" name="pastRoundId" value={round.id} />
            <input type="hidden" name="version" value={round.version} />
            <PastRoundFields round={round} />
            <SubmitButton>{t('round.save')}</SubmitButton>
          </Form>
        </FoldedSection>
        <TrailList lines={round.trail} namespace="past" />
      </>
    );
  },
});

/** The tables with rows to take, the newest first. */
const toCheckOf = ({ imports }: PastRoundDetail) =>
  imports.filter(
    ({ status, rowCount, wrongCount, knownCount }) => status === 'READ' && rowCount > wrongCount + knownCount,
  );

function stateOf(round: PastRoundDetail, t: Translate<'past'>): string {
  const { year, projects, funded } = round;
  const count = toCheckOf(round).length;
  if (count > 0) return t('round.toCheck', { year, projects, count });
  return t(projects === 0 ? 'round.none' : 'round.state', { year, projects, funded });
}
