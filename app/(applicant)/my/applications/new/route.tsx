import { deskDocument } from '@/app/desk-document';
import { StartApplication } from '@/components/applications/start-application';
import { TrackFits } from '@/components/applications/track-fits';
import { verdictOn } from '@/components/applications/verdict-on';
import { PageHeader } from '@/components/ui/page-header';
import { chancesIn } from '@/lib/applications/gates/chances-in';
import { paths } from '@/lib/paths/paths';
import { jointText } from '@/lib/plans/announcing/joint-text';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';
import { startApplicationAction } from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: { startApplicationAction },
  reads: { asked: chancesIn },
  title: async ({ asked }) => (await getTranslator('applications'))('start.title', { round: asked.round.title }),
  async render({
    asked: { round, commitment, tracks, topics, locked, lateUntil, chances, earlier },
    address: { topic },
  }) {
    const [t, root] = [await getTranslator('applications'), await getTranslator()];
    const topicChoice = {
      topics,
      sum: round.terms.topicSum,
      required: round.terms.applyPerTopic,
      chosen: typeof topic === 'string' ? topic : undefined,
    };
    const closesAt = round.closesAt === null ? '—' : t.deadline(round.closesAt);
    const [shut] = locked;
    const open =
      lateUntil === null ? t('start.open', { closesAt }) : t('start.late', { until: t.deadline(lateUntil), closesAt });
    const together = jointText(round.terms.joint);
    return (
      <>
        <PageHeader
          title={t('start.title', { round: round.title })}
          {...(shut === undefined
            ? { state: open, ...(await verdictOn(chances)) }
            : { state: problemText(root, shut) })}
          back={{ href: paths.publishedRound(round.id), label: round.title }}
        />
        <TrackFits tracks={tracks} />
        {together !== '' && <p className="mb-4 max-w-text">{t('start.joint', { rule: together })}</p>}
        <p className="mb-4 max-w-text">{t(`start.commitment.${commitment}`)}</p>
        <StartApplication
          roundId={round.id}
          isOpen={shut === undefined}
          gates={round.terms.eligibility}
          chances={chances}
          earlier={earlier}
          topicChoice={topicChoice}
          action={startApplicationAction}
        />
      </>
    );
  },
});
