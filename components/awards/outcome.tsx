import { Facts } from '@/components/ui/facts';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/section';
import { unbroken } from '@/components/ui/unbroken';
import type { OutcomeOfMine } from '@/lib/awards/outcome-of-mine';
import { formatYuan } from '@/lib/kernel/money';
import { paths } from '@/lib/paths/paths';
import { getTranslator, type Translate } from '@/lib/web/messages';
import { ToldReviews } from './told-reviews';

type OutcomeProps = { applicationId: string; outcome: OutcomeOfMine };

/** What was decided on an application, for its organisation: why, what comes next and by whom, and how one objects. */
export async function Outcome({ applicationId, outcome }: OutcomeProps) {
  const t = await getTranslator('awards');
  const { status, reviews } = outcome;
  const next = nextOf(t, outcome);
  return (
    <Section id="outcome" title={t('told.title')}>
      <Facts facts={[...factsOf(t, outcome), ...(next === '' ? [] : [{ term: t('told.next'), value: next }])]} />
      {(outcome.notice !== null || status === 'AWARDED') && (
        <p className="mt-4 flex flex-wrap gap-2">
          {status === 'AWARDED' && <LinkButton href={paths.project(applicationId)}>{t('told.toProject')}</LinkButton>}
          {outcome.notice !== null && (
            <LinkButton href={paths.result(outcome.roundId)}>{t('told.toResult')}</LinkButton>
          )}
          {outcome.notice?.takesObjections && (
            <LinkButton href={paths.newObjection(outcome.roundId)}>{t('told.object')}</LinkButton>
          )}
        </p>
      )}
      <div className="mt-3 max-w-text space-y-1 text-table text-ink-soft">
        {outcome.notice !== null && (
          <p>
            {unbroken(
              t(outcome.notice.takesObjections ? 'told.objectUntil' : 'told.objectionsOver', {
                day: t.day(outcome.notice.endDay),
              }),
            )}
          </p>
        )}
        <p>{unbroken(t('told.ask', asked(outcome)))}</p>
      </div>
      {reviews.length > 0 && <ToldReviews reviews={reviews} />}
    </Section>
  );
}

type Words = Translate<'awards'>;

function factsOf(t: Words, outcome: OutcomeOfMine) {
  const { status, amountFen, extras, reason, endedReason, endedAt, awardedAt } = outcome;
  const holds = status === 'AWARDED' || status === 'IN_PUBLICITY';
  return [
    { term: t('told.decided'), value: t(`told.of.${keyOf(status)}`) },
    ...(holds && amountFen !== null
      ? [
          {
            term: t(status === 'AWARDED' ? 'told.granted' : 'told.proposed'),
            value: t('told.yuan', { amount: formatYuan(amountFen) }),
          },
          ...extras.map(({ extraFen, extraReasons }) => ({
            term: t('told.extra'),
            value: t('told.extraOf', { amount: formatYuan(extraFen), reasons: extraReasons.join('、') }),
          })),
        ]
      : []),
    ...(status === 'AWARDED' && awardedAt !== null
      ? [{ term: t('told.awardedAt'), value: t.dateTime(awardedAt) }]
      : []),
    ...(reason !== '' && !holds ? [{ term: t('told.reason'), value: reason }] : []),
    ...(endedReason !== '' ? [{ term: t('told.endedReason'), value: endedReason }] : []),
    ...(endedAt === null ? [] : [{ term: t('told.endedAt'), value: t.dateTime(endedAt) }]),
  ];
}

/** What comes next and who does it; nothing where it is over. */
function nextOf(t: Words, { status, notice }: OutcomeOfMine): string {
  if (status === 'AWARDED') return t('told.nextAgreement');
  if (status === 'IN_PUBLICITY') return t('told.nextConfirm', { day: notice === null ? '' : t.day(notice.endDay) });
  if (status === 'RESERVE') return t('told.nextReserve');
  return '';
}

const keys = ['IN_PUBLICITY', 'RESERVE', 'DECLINED', 'AWARDED', 'REVOKED', 'GIVEN_UP', 'INELIGIBLE'] as const;

const keyOf = (status: OutcomeOfMine['status']): (typeof keys)[number] | 'NOT_SHORTLISTED' =>
  keys.find((key) => key === status) ?? 'NOT_SHORTLISTED';

function asked({ contact: { contactName, contactPhone, complaintPhone } }: OutcomeOfMine) {
  return {
    contact: [contactName, contactPhone].filter(Boolean).join(' '),
    complaint: complaintPhone,
    hasComplaint: complaintPhone === '' ? ('no' as const) : ('yes' as const),
  };
}
