'use client';

import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import {
  blankWhen,
  type Composition,
  composed,
  composedSentence,
  type Joined,
} from '@/lib/forms/expressions/patterns/composition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { filledText } from '@/lib/web/wording/text-for';
import { JoinedEditor } from './joined-editor';

type CompositionEditorProps = {
  composition: Composition;
  /** What is still open, by its names. */
  gaps: readonly string[];
  change: (composition: Composition) => void;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
  mayBeNone: boolean;
};

/** Sentences, and for a rule what must be so before it counts. */
export function CompositionEditor({
  composition,
  gaps,
  change,
  references,
  wanted,
  mayBeNone,
}: CompositionEditorProps) {
  const t = useTranslations('builder.composer');
  const whole = useTranslations();
  const { when, must } = composition;
  const common = { references, wanted };
  // A field with a condition is shown only when that holds: 'only when' a second time would show it whenever it does not.
  const mayHaveWhen = wanted === 'boolean' && !mayBeNone;
  const { problems } = composed(composition, references);
  // What is wrong with one sentence stands under it.
  const hasFault = [...(when?.sentences ?? []), ...must.sentences].some(
    (sentence) => composedSentence(sentence, references).problems.length > 0,
  );
  const setMust = (next: Joined) => change({ ...composition, must: next });
  return (
    <div className="border-l-2 border-line pl-3">
      {when && (
        <div role="group" aria-label={t('when')} className="mb-3 border-b border-line pb-3">
          <div className="flex items-center justify-between gap-2">
            <p className="font-medium">{t('when')}</p>
            <Button kind="quiet" onClick={() => change({ ...composition, when: null })}>
              {t('removeWhen')}
            </Button>
          </div>
          <JoinedEditor
            {...common}
            joined={when}
            mayBeNone={false}
            onChange={(next) => change({ ...composition, when: next })}
          />
        </div>
      )}
      {when && <p className="font-medium">{t('then')}</p>}
      <JoinedEditor {...common} joined={must} mayBeNone={mayBeNone && when === null} onChange={setMust} />
      {mayHaveWhen && when === null && must.sentences[0]?.pattern && (
        <Button kind="quiet" onClick={() => change({ ...composition, when: blankWhen })}>
          {t('addWhen')}
        </Button>
      )}
      <div role="status" className="mt-2 text-small">
        {gaps.length > 0 && !hasFault && <p className="text-ink-soft">{t('unfinished', { gaps: gaps.join('；') })}</p>}
        {problems.map((problem) => (
          <p key={problem.code} data-tone="refused" className="toned">
            {filledText(whole, problem.code, problem.values)}
          </p>
        ))}
      </div>
    </div>
  );
}
