import { KeysButton } from '@/components/bench/keys-overlay';
import { QueueNav } from '@/components/bench/queue-nav';
import { paths } from '@/lib/paths/paths';
import type { AssignmentAtDesk } from '@/lib/reviews/scoring/assignment-for-scoring';
import { getTranslator } from '@/lib/web/messages';
import { textFor } from '@/lib/web/wording/text-for';

/** An expert's bundle beside the sheet: where they stand in it, and how each of it stands. */
export async function BundleNav({ place, now }: { place: AssignmentAtDesk['place']; now: Date }) {
  const t = await getTranslator('reviews');
  const { rows, count, number, previousId, nextId } = place;
  const queue = {
    rows: rows.map(({ status, number: code, ...row }) => ({
      ...row,
      about: code,
      state: status,
      since: null,
      dueAt: null,
    })),
    total: count,
    place: number,
    previousId,
    nextId,
    judged: null,
    title: t('sheet.bundle'),
    href: paths.assignment,
    standing: ({ state }: { state?: string | null | undefined }) =>
      textFor(t, `status.assignment.${state ?? ''}`) ?? '',
  };
  return <QueueNav queue={queue} now={now} keys={<KeysButton />} turns={{ previous: '[', next: ']' }} />;
}
