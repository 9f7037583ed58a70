import { deskDocument } from '@/app/desk-document';
import { CheckboxesField } from '@/components/forms/choice-fields';
import { moverOf } from '@/components/inbox/mover-of';
import { DecidedTable } from '@/components/recommending/decided-table';
import { DeclineForm } from '@/components/recommending/decline-form';
import { OfficeParts } from '@/components/recommending/office-parts';
import { PassUpForm } from '@/components/recommending/pass-up-form';
import { RanksForm } from '@/components/recommending/ranks-form';
import { Notice } from '@/components/ui/notice';
import { PageHeader } from '@/components/ui/page-header';
import { Section } from '@/components/ui/section';
import { officeRecommendations } from '@/lib/applications/recommending/office-queries';
import { paths } from '@/lib/paths/paths';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { declineAction, passUpAction, rankAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { rankAction, passUpAction, declineAction },
  reads: { part: officeRecommendations },
  title: async ({ part: { round } }) =>
    `${(await getTranslator('applications'))('recommending.title')} · ${round.title}`,
  async render({ part, now }) {
    const [t, all] = [await getTranslator('applications'), await getTranslator()];
    const { roundId, round, office, inCharge, dueAt, quota, passed, rows, below, problems } = part;
    const at = { roundId, regionId: office.id };
    const waiting = rows.filter(({ status }) => status === 'WAITING');
    const decided = rows.filter(({ status }) => status !== 'WAITING');
    const next = Math.max(0, ...decided.map(({ rank }) => rank ?? 0)) + 1;
    const left = waiting.filter(({ rank }) => rank === null);
    return (
      <>
        <PageHeader
          title={round.title}
          state={t('recommending.partState', {
            mover: await moverOf(inCharge),
            due: dueAt === null ? '' : t.deadline(dueAt),
            hasDue: dueAt === null ? 'no' : 'yes',
            waiting: waiting.length,
            passed,
            quota: quota ?? 0,
          })}
          back={{ href: paths.recommending(), label: t('recommending.title') }}
        />
        {problems.map((problem) => (
          <Notice key={problem.code} tone="waiting" className="mb-4">
            {problemText(all, problem)}
          </Notice>
        ))}
        <Section id="to-recommend" title={t('recommending.toRecommend')} note={t('recommending.rankHint', { next })}>
          {waiting.length === 0 ? (
            <p className="text-ink-soft">{t('recommending.nothingWaits')}</p>
          ) : (
            <RanksForm at={at} rows={waiting} action={rankAction} />
          )}
        </Section>
        {problems.length === 0 && waiting.length > 0 && <PassUpForm part={part} action={passUpAction} />}
        {problems.length === 0 && left.length > 0 && (
          <Section id="leave-out" title={t('recommending.decline')} note={t('recommending.declineNote')}>
            <DeclineForm at={part} action={declineAction}>
              <CheckboxesField
                name="applicationIds"
                label={t('recommending.which')}
                options={left.map(({ id, title, organisationName }) => ({
                  value: id,
                  label: `${title}　${organisationName}`,
                }))}
                required
              />
            </DeclineForm>
          </Section>
        )}
        {decided.length > 0 && (
          <Section id="done" title={t('recommending.decided')}>
            <DecidedTable at={at} rows={decided} />
          </Section>
        )}
        {below.length > 0 && (
          <Section id="below" title={t('recommending.below')}>
            <OfficeParts id="parts-below" caption={t('recommending.below')} parts={below} now={now} ofOneRound />
          </Section>
        )}
      </>
    );
  },
});
