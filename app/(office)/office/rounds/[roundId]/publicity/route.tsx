import { deskDocument } from '@/app/desk-document';
import { BarredSection } from '@/components/awards/barred-section';
import { ConfirmSection } from '@/components/awards/confirm-section';
import { NoticeDocument } from '@/components/awards/notice-document';
import { NoticeFacts } from '@/components/awards/notice-facts';
import { noticeState } from '@/components/awards/notice-state';
import { ObjectionList } from '@/components/awards/objections/objection-list';
import { PlacesSection } from '@/components/awards/places-section';
import { PortfolioSection } from '@/components/awards/portfolio-section';
import { ReleasedNotice } from '@/components/awards/released-notice';
import { WordsSection } from '@/components/awards/words-section';
import { JustDone } from '@/components/cockpit/just-done';
import { moverOf } from '@/components/inbox/mover-of';
import { RoundHeader } from '@/components/rounds/round-header';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { PrintButton } from '@/components/ui/print-button';
import { noticeOfRound } from '@/lib/awards/publicity/publicity-queries';
import { isOpenObjection } from '@/lib/awards/rules';
import { roundHeader } from '@/lib/rounds/queries';
import { getTranslator } from '@/lib/web/messages';
import {
  cancelAwardAction,
  cancelBarredAwardAction,
  confirmAwardsAction,
  confirmPublicWordsAction,
  keepBarredAwardAction,
  moveReserveUpAction,
  recomputeNoticeAction,
} from './actions';

export const { GET, POST } = deskDocument({
  enter: 'signed-in',
  actions: {
    cancelAwardAction,
    cancelBarredAwardAction,
    confirmAwardsAction,
    confirmPublicWordsAction,
    keepBarredAwardAction,
    moveReserveUpAction,
    recomputeNoticeAction,
  },
  reads: { header: roundHeader, found: noticeOfRound },
  title: async () => (await getTranslator('awards'))('publicity.title'),
  async render({ header, found, now, address }) {
    const [t, { id: roundId }] = [await getTranslator('awards'), header];
    if (found.notice === null) {
      return (
        <>
          <RoundHeader header={header} now={now} current="publicity" state={t('publicity.stateNone')} />
          <EmptyState title={t('publicity.emptyTitle')}>{t('publicity.emptyHint')}</EmptyState>
        </>
      );
    }
    const {
      round,
      notice,
      released,
      problems,
      barred,
      portfolio,
      lines,
      objections,
      places,
      words,
      mayConfirmWords,
      mayReplace,
      mayConfirm,
      mayRecompute,
      mayHandle,
    } = found;
    // What is open keeps everything else from going on: it stands first.
    const hasOpen = objections.some(({ status }) => isOpenObjection(status));
    const list = <ObjectionList objections={objections} now={now} />;
    const standing = lines.filter(({ ended }) => ended === null);
    return (
      <>
        <RoundHeader
          header={header}
          now={now}
          current="publicity"
          state={noticeState(
            await getTranslator(),
            { notice, now, mover: await moverOf(header.inCharge) },
            'awards.publicity',
          )}
          action={<PrintButton label={t('publicity.print')} />}
        />
        <JustDone header={header} done={address['done']} count={standing.length} />
        {released && <ReleasedNotice roundId={roundId} summary={released} />}
        <div className="no-print">
          <NoticeFacts roundId={roundId} notice={notice} lines={lines} />
          <div className="mt-6">
            <PortfolioSection portfolio={portfolio} reason={notice.shareReason} />
          </div>
          {hasOpen && list}
          <BarredSection
            awards={barred}
            {...(mayHandle ? { keep: keepBarredAwardAction, cancel: cancelBarredAwardAction } : {})}
          />
          <WordsSection words={words} {...(mayConfirmWords ? { confirm: confirmPublicWordsAction } : {})} />
          <ConfirmSection
            roundId={roundId}
            version={notice.version}
            problems={mayConfirm ? problems : null}
            count={standing.length}
            confirm={confirmAwardsAction}
            {...(mayRecompute ? { recompute: recomputeNoticeAction } : {})}
          />
          {mayReplace && (
            <PlacesSection
              roundId={roundId}
              version={notice.version}
              standing={standing}
              places={places}
              isCoFunded={round.terms.awarding.coFunding !== null}
              actions={{ cancel: cancelAwardAction, moveUp: moveReserveUpAction }}
            />
          )}
          {!hasOpen && list}
        </div>
        <div className="mt-8 print:mt-0">
          <Disclosure label={t('publicity.document')} open>
            <NoticeDocument round={round} notice={notice} lines={lines} />
          </Disclosure>
        </div>
      </>
    );
  },
});
