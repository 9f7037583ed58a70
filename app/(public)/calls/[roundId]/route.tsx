import { sharedDocument } from '@/app/(public)/public-document';
import { AmendmentNotices } from '@/components/amendments/amendment-notices';
import { OwnInRoundNotice } from '@/components/applications/own-in-round';
import { CorrectionNotices } from '@/components/disclosure/correction-notices';
import { PublishedRoundEdition } from '@/components/disclosure/published-round-edition';
import { PublishedRoundFacts } from '@/components/disclosure/published-round-facts';
import { PublishedRoundGlance } from '@/components/disclosure/published-round-glance';
import { PublishedRoundMoney } from '@/components/disclosure/published-round-money';
import { PublishedRoundRequirements } from '@/components/disclosure/published-round-requirements';
import { PublishedRoundReview } from '@/components/disclosure/published-round-review';
import { publishedRoundState } from '@/components/disclosure/published-round-state';
import { PublishedRoundTag } from '@/components/disclosure/published-round-tag';
import { PublishedDraws } from '@/components/draws/published-draws';
import { AnnouncementDocument } from '@/components/rounds/announcement-document';
import { LinkButton } from '@/components/ui/link-button';
import { PageHeader } from '@/components/ui/page-header';
import { PageIndex } from '@/components/ui/page-index';
import { PrintButton } from '@/components/ui/print-button';
import { publishedAmendments } from '@/lib/amendments/published-amendments';
import { ownInRound } from '@/lib/applications/own-in-round';
import { changesTold } from '@/lib/cockpit/correcting/changes-told';
import { publishedCorrections } from '@/lib/cockpit/correcting/published-corrections';
import { paths } from '@/lib/paths/paths';
import { hostOf } from '@/lib/plans/announcing/bodies';
import { callName } from '@/lib/plans/announcing/call-name';
import { announcedDemands, requirementLines } from '@/lib/plans/announcing/rule-texts';
import { publishedDraws } from '@/lib/reviews/drawing/public-draw';
import { publishedRound } from '@/lib/rounds/published/published-round';
import { hasResult } from '@/lib/rounds/rules';
import { ask } from '@/lib/web/ask';
import { getTranslator } from '@/lib/web/messages';

export const { GET } = sharedDocument({
  enter: 'everybody',
  reads: {
    round: publishedRound,
    amendments: publishedAmendments,
    corrections: publishedCorrections,
    draws: publishedDraws,
  },
  title: ({ round }) => ({ title: round.title, description: round.summary, body: hostOf(round) }),
  async render({ round, amendments, corrections, draws, actor, now }) {
    const [t, topics] = [await getTranslator('disclosure'), await getTranslator('topics')];
    const rounds = await getTranslator('rounds');
    // Kept pages are asked for as a visitor; whoever has a desk reads their own.
    const own = actor.memberships.length > 0 ? await ask(ownInRound, { roundId: round.id }) : [];
    const parts = [
      { href: '#facts', label: t('round.facts') },
      ...(corrections.length > 0 ? [{ href: '#corrections', label: t('corrections.title') }] : []),
      ...(round.categories.length > 0 ? [{ href: '#categories', label: t('round.categories') }] : []),
      { href: '#money', label: t('round.money') },
      { href: '#review', label: t('round.stages') },
      {
        href: '#requirements',
        label: t(requirementLines(round.terms).length > 0 ? 'round.requirements' : 'round.sheets'),
      },
      { href: '#announcement', label: t('round.fullText') },
    ];
    return (
      <>
        <div className="no-print">
          <PageHeader
            title={round.title}
            state={publishedRoundState(t, round)}
            tag={<PublishedRoundTag phase={round.phase} />}
            back={{ href: paths.publishedRounds(), label: t('round.back') }}
            action={
              <>
                {round.phase === 'open' && (
                  <LinkButton
                    href={round.terms.applyPerTopic ? paths.publicTopics(round.id) : paths.newApplication(round.id)}
                    kind={own.length > 0 ? 'secondary' : 'primary'}
                  >
                    {t('round.apply')}
                  </LinkButton>
                )}
                {hasResult(round) && (
                  <LinkButton href={paths.result(round.id)} kind="primary">
                    {t('round.result')}
                  </LinkButton>
                )}
                {round.phase === 'open' && (
                  <LinkButton href={paths.calendarOfCall(round.id)}>{t('round.calendar')}</LinkButton>
                )}
                <PrintButton label={t('round.print')} />
              </>
            }
          />
          <OwnInRoundNotice own={own} />
          {round.publishedTopics > 0 && (
            <p className="mb-4">
              {round.terms.applyPerTopic && topics('guide.howTo')}{' '}
              <a href={paths.publicTopics(round.id)}>{topics('guide.link')}</a>
            </p>
          )}
          <PageIndex parts={parts} />
          <PublishedRoundGlance round={round} now={now} />
          <PublishedRoundEdition round={round} tracks={round.tracks} />
          <PublishedRoundFacts round={round} />
          <CorrectionNotices title={round.title} corrections={corrections} />
          <AmendmentNotices amendments={amendments} />
          <PublishedRoundMoney round={round} />
          <PublishedRoundReview round={round} />
          <PublishedDraws draws={draws} />
          <PublishedRoundRequirements round={round} />
        </div>
        <section id="announcement" aria-label={t('round.announcement')} className="mt-10 print:mt-0">
          <AnnouncementDocument
            title={rounds('announcement.documentTitle', { call: callName(round.title) })}
            sections={round.announcement}
            issuedBy={round.issuedBy}
            issuedAt={round.publishedAt}
            requirements={announcedDemands(round.terms)}
            changes={changesTold(round.announcement, { extensions: round.extensions, corrections })}
          />
        </section>
      </>
    );
  },
});
