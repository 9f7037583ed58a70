import { DataTable } from '@/components/ui/tables/data-table';
import { percentOf } from '@/lib/kernel/figures/percent-of';
import { Bars } from './bars';

/** `atLeast`: there were this many or more, as for “300多”; what came of them is then no share of it. `note`: how far that step itself is. */
export type FunnelStep = { key: string; label: string; count: number; atLeast?: boolean; href?: string; note?: string };

type FunnelWords = {
  title: string;
  step: string;
  count: string;
  ofBefore: string;
  table: string;
  /** Which whole a share is of, in one phrase: '占申报的 52.63%'. */
  shareOf: (whole: string, share: string) => string;
};
type FunnelProps = {
  steps: readonly FunnelStep[];
  words: FunnelWords;
  /** A step's count as it is read: '100 项', '300 项以上'. */
  figureOf: (step: FunnelStep) => string;
};

/** How many are left after each step, as bars from one nought, with their table one key away. */
export function Funnel({ steps, words, figureOf }: FunnelProps) {
  const longest = Math.max(1, ...steps.map(({ count }) => count));
  const rows = steps.map((step, place) => ({
    ...step,
    share: shareOf(step, steps[place - 1]),
    whole: withoutAside(steps[place - 1]?.label ?? ''),
  }));
  return (
    <>
      <Bars
        label={words.title}
        bars={rows.map(({ share, whole, ...step }) => ({
          key: step.key,
          label: step.label,
          // The share belongs to the count before it; behind the note it would be read as the note's.
          figure: [figureOf(step), share === null ? '' : words.shareOf(whole, share), step.note]
            .filter(Boolean)
            .join(' · '),
          share: step.count / longest,
          ...(step.atLeast === true ? { isOpen: true } : {}),
          ...(step.href === undefined ? {} : { href: step.href }),
        }))}
      />
      <details className="bar-table no-print">
        <summary>{words.table}</summary>
        <DataTable
          id="funnel-rows"
          caption={words.title}
          captionHidden
          dense
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            { key: 'label', header: words.step, render: ({ label }) => label },
            {
              key: 'count',
              header: words.count,
              render: (row) => [figureOf(row), row.note].filter(Boolean).join(' · '),
              align: 'right',
              phone: 'state',
            },
            {
              key: 'share',
              header: words.ofBefore,
              render: ({ share }) => (share === null ? '—' : `${share}%`),
              align: 'right',
            },
          ]}
        />
      </details>
    </>
  );
}

/** '入围（通过书面评审）' is said as 入围 where it is only named. */
const withoutAside = (label: string): string => label.replace(/ ?[（(][^）)]*[）)]$/, '');

function shareOf({ count }: FunnelStep, before: FunnelStep | undefined): string | null {
  return before === undefined || before.atLeast === true ? null : percentOf(count, before.count);
}
