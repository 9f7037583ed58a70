import { dueOf } from '@/components/inbox/due-of';
import type { Cells } from '@/components/lists/list-cells';
import { DueBy } from '@/components/ui/due-by';
import { formatYuan } from '@/lib/kernel/money';
import type { PublishedRow, publishedList } from '@/lib/rounds/published/published-list';
import { getTranslator } from '@/lib/web/messages';
import { PublishedRoundTag } from './published-round-tag';

/** How a published round's name, state and deadline are shown. */
export const publishedRoundCells = (now: Date): Cells<typeof publishedList> => ({
  title: (round) => <PublishedRoundName round={round} />,
  status: ({ speaking }) => <PublishedRoundTag phase={speaking.phase} />,
  total: (round) => <EditionTotal round={round} />,
  closes: (round) => <Closing round={round} now={now} />,
});

async function Closing({ round: { speaking }, now }: { round: PublishedRow; now: Date }) {
  const { phase, closesAt } = speaking;
  if (closesAt === null) return '—';
  const t = await getTranslator('inbox');
  return phase === 'open' ? <DueBy due={dueOf(t, closesAt, now)} /> : t.deadline(closesAt);
}

/** An edition says what of its money is whose, because each track's own page names the track's alone. */
async function EditionTotal({ round: { totalFen, trackTotals } }: { round: PublishedRow }) {
  if (trackTotals.length === 0) return formatYuan(totalFen);
  const t = await getTranslator('tracks');
  return (
    <>
      {formatYuan(totalFen)}
      {trackTotals.map(({ name, totalFen: part }) => (
        <span key={name} className="block text-small text-ink-soft">
          {t('edition.part', { name, amount: formatYuan(part) })}
        </span>
      ))}
    </>
  );
}

/** An edition names its tracks, so that each reader sees whether one is for them. */
async function PublishedRoundName({ round: { title, trackNames } }: { round: PublishedRow }) {
  if (trackNames.length === 0) return title;
  const t = await getTranslator('tracks');
  return (
    <>
      {title}
      <span className="block text-small text-ink-soft">
        {t('edition.count', { count: trackNames.length, names: trackNames.join(t('edition.separator')) })}
      </span>
    </>
  );
}
