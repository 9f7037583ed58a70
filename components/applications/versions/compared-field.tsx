import { AnswerView } from '@/components/applications/answer-view';
import { Findings } from '@/components/applications/findings';
import { Stretches } from '@/components/applications/stretches';
import { StatusTag, type Tone } from '@/components/ui/status-tag';
import type { Change, ComparedField as Field } from '@/lib/applications/versions/compare-versions';
import type { VersionsSideBySide } from '@/lib/applications/versions/versions-side-by-side';
import type { FormattedAnswer } from '@/lib/forms/answers/format-answer';
import { getTranslator } from '@/lib/web/messages';

type Sides = Pick<VersionsSideBySide, 'before' | 'after'>;

/** For links into the page. */
export const changeId = (key: string): string => `change-${key}`;

const tones: Record<Change, Tone> = { same: 'waiting', changed: 'passed', new: 'passed', gone: 'returned' };

/** One answer in two columns, and what was wanted of it above both; once where it is as it was. */
export async function ComparedField({ field, sides }: { field: Field; sides: Sides }) {
  const t = await getTranslator('applications');
  const { key, label, change, before, after, words, rows, asked } = field;
  const show = (answer: FormattedAnswer | null, side: 'before' | 'after') =>
    answer === null ? (
      <p className="text-ink-soft">{t('versions.notAsked')}</p>
    ) : words !== null ? (
      <Stretches of={words.filter(({ kind }) => kind !== (side === 'before' ? 'new' : 'gone'))} />
    ) : (
      <AnswerView
        answer={answer}
        marks={rows?.[side === 'before' ? 'then' : 'now']}
        budgetItems={sides[side].budgetItems}
        label={label}
      />
    );
  return (
    <div id={changeId(key)} className="border-t border-line py-3">
      <p className="flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <strong className="font-medium">{label}</strong>
        <StatusTag tone={tones[change]}>{t(`versions.change.${change}`)}</StatusTag>
      </p>
      {asked.length > 0 && <Asked of={asked} />}
      {change === 'same' ? (
        show(after, 'after')
      ) : (
        <div className="mt-1 grid gap-x-8 gap-y-3 wide:grid-cols-2">
          {(['before', 'after'] as const).map((side) => (
            <div key={side} className="min-w-0">
              <p className="text-small text-ink-soft wide:hidden">
                {t('versions.ordinal', { count: sides[side].ordinal })}
              </p>
              {show(side === 'before' ? before : after, side)}
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** What the office wanted here, in its words. */
export async function Asked({ of: asked }: { of: Field['asked'] }) {
  const t = await getTranslator('applications');
  return (
    <div className="my-2 border-l-3 border-returned bg-returned-tint px-3 py-1.5">
      <p className="text-small text-ink-soft">{t('versions.demand')}</p>
      <Findings of={asked} />
    </div>
  );
}
