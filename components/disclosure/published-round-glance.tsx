import { dueOf } from '@/components/inbox/due-of';
import { invitedText } from '@/components/rounds/invited-text';
import { DueBy } from '@/components/ui/due-by';
import { Glance } from '@/components/ui/figures/glance';
import { Notice } from '@/components/ui/notice';
import { formatYuan, sumFen } from '@/lib/kernel/money';
import { grantText } from '@/lib/plans/terms/grant-text';
import type { PublishedRound } from '@/lib/rounds/published/published-round';
import { getTranslator } from '@/lib/web/messages';

/** Before anything else: what it is, for whom, how much and until when; then how one applies. */
export async function PublishedRoundGlance({ round, now }: { round: PublishedRound; now: Date }) {
  const t = await getTranslator('disclosure');
  const { terms, closesAt, phase, summary } = round;
  const closing =
    closesAt &&
    (phase === 'open' ? <DueBy due={dueOf(await getTranslator('inbox'), closesAt, now)} /> : t.deadline(closesAt));
  return (
    <section aria-label={t('round.glance')}>
      {summary !== '' && <p className="mb-4 max-w-text">{summary}</p>}
      <Glance
        facts={[
          { term: t('round.for'), value: await invitedText(terms) },
          { term: t('round.total'), value: await totalOf(round) },
          { term: t('round.cap'), value: await capOf(round) },
          { term: t('round.closes'), value: closing },
        ]}
      />
      {round.extensions.map((extension) => (
        <Notice key={extension.toAt.toISOString()} tone="waiting" title={t('round.extensions')} className="mt-4">
          {t('round.extension', {
            from: t.deadline(extension.fromAt),
            to: t.deadline(extension.toAt),
            reason: extension.reason,
          })}
        </Notice>
      ))}
      {phase === 'open' && (
        <p className="mt-4 max-w-text">
          <strong className="font-semibold">{t('round.how')}</strong> {t('round.howText')}
        </p>
      )}
    </section>
  );
}

/** One sum is said as every sum is; what differs is said as the announcement says it. */
async function capOf({ terms, categories }: PublishedRound): Promise<string> {
  const t = await getTranslator('disclosure');
  const isPlain = terms.minGrantFen === 0n && terms.categoryGrants.length === 0;
  return isPlain ? t('yuan', { amount: formatYuan(terms.perProjectCapFen) }) : grantText(terms, categories);
}

/** Of a track both: the edition's money, which the list names, and its own. */
async function totalOf({ totalFen, trackName, tracks }: PublishedRound): Promise<string> {
  const [t, ofTracks] = [await getTranslator('disclosure'), await getTranslator('tracks')];
  if (tracks.length === 0) return t('yuan', { amount: formatYuan(totalFen) });
  return ofTracks('edition.totalOf', {
    edition: formatYuan(sumFen(tracks.map((track) => track.totalFen))),
    track: trackName,
    own: formatYuan(totalFen),
  });
}
