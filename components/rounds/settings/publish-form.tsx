import { ConfirmButton } from '@/components/forms/confirm-button';
import { Form } from '@/components/forms/form';
import { ProblemList } from '@/components/forms/problem-list';
import { HowTo } from '@/components/guide/how-to';
import { settingsPlace } from '@/components/rounds/settings-place';
import { TopicsStanding } from '@/components/topics/topics-standing';
import { Notice } from '@/components/ui/notice';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import type { PublishProblem } from '@/lib/rounds/publishing/problems-before-publishing';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { AskedOnRecord } from './asked-on-record';
import { OwnSentences } from './own-sentences';
import { AtVersion, atRound, type RoundPartProps } from './settings-form';

/** What is missing, each line leading to where it is mended; then the one press that publishes. */
export async function PublishForm({ round, action, problems }: RoundPartProps & { problems: PublishProblem[] }) {
  const [t, rootT] = [await getTranslator('rounds'), await getTranslator()];
  if (round.status !== 'DRAFT') return <Notice tone="passed">{t('publish.done')}</Notice>;
  const totalFen = sumFen(round.funding.map(({ amountFen }) => amountFen));
  const opensAt = round.opensAt === null ? '' : t.dateTime(round.opensAt);
  const closesAt = round.closesAt === null ? '' : t.deadline(round.closesAt);
  return (
    <>
      <p className="mb-4">
        <HowTo place="publishRound" />
      </p>
      <ProblemList
        isStillToCome
        title={t('publish.missing', { count: problems.length })}
        problems={problems.map((problem) => ({
          text: t('publish.line', { part: t(`parts.${problem.part}`), text: problemText(rootT, problem) }),
          href: settingsPlace(round.id, problem),
        }))}
      />
      {problems.length === 0 && (
        <Notice tone="passed" className="mb-5 max-w-form">
          {t('publish.ready', {
            opensAt,
            closesAt,
            total: formatYuan(totalFen),
          })}
        </Notice>
      )}
      {round.mayEdit && (
        <p className="mb-4 max-w-text">
          {t('publish.rehearseHint')}{' '}
          <a href={paths.roundRehearsal(round.id)} className="link whitespace-nowrap">
            {t('publish.rehearse')}
          </a>
        </p>
      )}
      {round.plan.wordUnused !== null && (
        <Notice tone="waiting" className="mb-5 max-w-form">
          {t('publish.wordUnused', { name: round.plan.wordUnused })}{' '}
          <a href={`${paths.roundSettings(round.id, 'word')}#brought`} className="link whitespace-nowrap">
            {t('publish.toWord')}
          </a>
        </Notice>
      )}
      <TopicsStanding round={round} />
      <AskedOnRecord round={round} />
      <OwnSentences round={round} />
      <p className="mb-4 max-w-text">
        {t('publish.consequence')}{' '}
        <a href={paths.roundAnnouncement(round.id)} className="link whitespace-nowrap">
          {t('announcement.preview')}
        </a>
      </p>
      {round.mayEdit && (
        <Form action={action} id="publish">
          <AtVersion at={{ ...atRound(round), planVersion: round.plan.version }} />
          <ConfirmButton
            kind="primary"
            question={{
              title: t('publish.ask'),
              text: t('publish.askText', { opensAt, closesAt, total: formatYuan(totalFen) }),
              confirm: t('publish.submit'),
              cancel: t('publish.back'),
            }}
          >
            {t('publish.submit')}
          </ConfirmButton>
        </Form>
      )}
    </>
  );
}
