'use client';

import clsx from 'clsx';
import { type ComponentProps, useState } from 'react';
import { countCharacters } from '@/lib/kernel/typed/text-length';
import { useEarlyText } from './use-early-text';
import { useTranslations } from './use-translations';

type TextareaProps = Omit<ComponentProps<'textarea'>, 'ref' | 'value'> & {
  defaultValue?: string | undefined;
  /** In characters as the official form counts them; only said, judged by the server. */
  limit?: number | undefined;
};

export function Textarea({ limit, className, ...rest }: TextareaProps) {
  const area = useEarlyText(rest.id);
  const [written, setWritten] = useState(countCharacters(rest.defaultValue ?? ''));

  return (
    <>
      <textarea
        {...rest}
        ref={area}
        className={clsx('input', className)}
        onInput={(event) => {
          if (!(event.nativeEvent as InputEvent).isComposing) setWritten(countCharacters(event.currentTarget.value));
          rest.onInput?.(event);
        }}
        onCompositionEnd={(event) => setWritten(countCharacters(event.currentTarget.value))}
      />
      {limit !== undefined && <Counted written={written} limit={limit} />}
    </>
  );
}

function Counted({ written, limit }: { written: number; limit: number }) {
  const t = useTranslations('ui.form');
  const isOver = written > limit;
  return (
    <p
      className={clsx('figures mt-1 text-right text-small', isOver ? 'toned' : 'text-ink-soft')}
      data-tone={isOver ? 'refused' : undefined}
    >
      {t('counted', { count: written, limit })}
    </p>
  );
}
