import { nudgeOfficeAction } from '@/app/(office)/office/actions';
import { deskDocument } from '@/app/desk-document';
import { DecidedTable } from '@/components/recommending/decided-table';
import { OfficeParts } from '@/components/recommending/office-parts';
import { PartActs } from '@/components/recommending/part-acts';
import { PartOfOther } from '@/components/recommending/part-of-other';
import { PartTag, partedRows, partSentence, partTitle } from '@/components/recommending/part-state';
import { RanksForm } from '@/components/recommending/ranks-form';
import { ReturnedTable } from '@/components/recommending/returned-table';
import { WaitingTable } from '@/components/recommending/waiting-table';
import { LinkButton } from '@/components/ui/link-button';
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
  actions: { rankAction, passUpAction, declineAction, nudgeOfficeAction },
  reads: { part: officeRecommendations },
  title: async ({ part }) =>
    `${(await getTranslator('applications'))('recommending.title')} · ${await partTitle(part)}`,
  async render({ part, now }) {
    const [t, all] = [await getTranslator('applications'), await getTranslator()];
    const { inCharge, below, problems } = part;
    const at = { roundId: part.roundId, regionId: part.office.id };
    const { waiting, returned, decided, isFull } = partedRows(part);
    const next = Math.max(0, ...decided.map(({ rank }) => rank ?? 0)) + 1;
    const hint = isFull ? t('recommending.rankHintFull') : t('recommending.rankHint', { next });
    const isOrdered = waiting.some(({ rank }) => rank !== null);
    // With no place left there is nothing to put in order, unless too much was.
    const mayOrder = waiting.length > 0 && (!isFull || isOrdered);
    const isTyped = inCharge.isOwn && mayOrder;
    const acts = <PartActs part={part} passUp={passUpAction} decline={declineAction} />;
    return (
      <>
        <PageHeader
          title={await partTitle(part)}
          tag={<PartTag part={part} now={now} />}
          state={await partSentence(part)}
          back={{ href: paths.recommending(), label: t('recommending.title') }}
          action={
            inCharge.isOwn &&
            problems.length === 0 &&
            waiting.length > 0 && (
              <LinkButton kind="primary" href={isOrdered ? '#pass-up' : '#to-recommend'}>
                {t(isOrdered ? 'recommending.passUp' : 'recommending.putInOrder')}
              </LinkButton>
            )
          }
        />
        {problems.map((problem) => (
          <Notice key={problem.code} tone="waiting" className="mb-4">
            {problemText(all, problem)}
          </Notice>
        ))}
        <Section id="to-recommend" title={t('recommending.toRecommend')} {...(isTyped || isFull ? { note: hint } : {})}>
          {waiting.length === 0 ? (
            <p className="text-ink-soft">{t('recommending.nothingWaits')}</p>
          ) : isTyped ? (
            <RanksForm part={part} action={rankAction} />
          ) : (
            <WaitingTable id="waiting-there" at={at} rows={waiting} />
          )}
        </Section>
        {inCharge.isOwn
          ? acts
          : problems.length === 0 &&
            waiting.length > 0 && (
              <PartOfOther at={part} nudge={nudgeOfficeAction}>
                <p className="section-note">{hint}</p>
                {mayOrder && <RanksForm part={part} action={rankAction} />}
                {acts}
              </PartOfOther>
            )}
        {returned.length > 0 && (
          <Section id="returned" title={t('recommending.returned')} note={t('recommending.returnedNote')}>
            <ReturnedTable at={at} rows={returned} />
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
