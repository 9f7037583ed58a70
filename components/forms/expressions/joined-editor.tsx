'use client';

import { useId } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import {
  blankSentence,
  type Joined,
  MOST_SENTENCES,
  type Sentence,
} from '@/lib/forms/expressions/patterns/composition';
import type { ReferenceSchema } from '@/lib/forms/expressions/references';
import { JoinerSelect } from './joiner-select';
import { SentenceEditor } from './sentence-editor';
import { useRowFocus } from './use-row-focus';

type JoinedEditorProps = {
  joined: Joined;
  references: ReferenceSchema;
  wanted: 'boolean' | 'figure';
  mayBeNone: boolean;
  onChange: (joined: Joined) => void;
};

/** One sentence, or several of which all must hold or one; a figure is always one. */
export function JoinedEditor({ joined, references, wanted, mayBeNone, onChange }: JoinedEditorProps) {
  const id = useId();
  const t = useTranslations('builder.composer');
  const { joiner, sentences } = joined;
  const { place: rows, after } = useRowFocus();
  const isSeveral = sentences.length > 1;
  const set = (next: readonly Sentence[]) => onChange({ joiner, sentences: next });
  const begun = sentences.at(-1)?.pattern != null;
  return (
    <div ref={rows}>
      {isSeveral && (
        <JoinerSelect
          label={t('joined')}
          all={t('allHold')}
          any={t('anyHolds')}
          value={joiner}
          onChange={(next) => onChange({ joiner: next, sentences })}
        />
      )}
      {sentences.map((sentence, index) => (
        <div
          key={index}
          data-item
          {...(isSeveral && {
            role: 'group',
            'aria-labelledby': `${id}-${index}`,
            className: 'mt-2 border-t border-line pt-2',
          })}
        >
          {isSeveral && (
            <div className="flex items-center justify-between gap-2 text-small">
              <span id={`${id}-${index}`} className="text-ink-soft">
                {t('nth', { number: index + 1 })}
              </span>
              <Button
                kind="quiet"
                aria-label={`${t('removeSentence')} ${index + 1}`}
                onClick={() => {
                  after('removed');
                  set(sentences.filter((_, place) => place !== index));
                }}
              >
                {t('removeSentence')}
              </Button>
            </div>
          )}
          <SentenceEditor
            sentence={sentence}
            references={references}
            wanted={wanted}
            mayBeNone={mayBeNone && !isSeveral}
            onChange={(changed) => set(sentences.map((each, place) => (place === index ? changed : each)))}
          />
        </div>
      ))}
      {wanted === 'boolean' && begun && sentences.length < MOST_SENTENCES && (
        <Button
          data-add
          kind="quiet"
          onClick={() => {
            after('added');
            set([...sentences, blankSentence]);
          }}
        >
          {t('addSentence')}
        </Button>
      )}
    </div>
  );
}
