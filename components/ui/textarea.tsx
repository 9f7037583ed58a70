'use client';

import clsx from 'clsx';
import { type ComponentProps, useState } from 'react';
import { countCharacters } from '@/lib/kernel/text-length';
import { useEarlyText } from './use-early-text';

type TextareaProps = Omit<ComponentProps<'textarea'>, 'ref' | 'value'> & {
  defaultValue?: string | undefined;
  /** In characters as the official form counts them; only said, judged by the server. */
  limit?: number | undefined;
  /** '已写 # / % 字' with # for the number written and % for the limit. */
  counted: string;
};

export function Textarea({ limit, counted, className, ...rest }: TextareaProps) {
  const area = useEarlyText(rest.id);
  const [written, setWritten] = useState(countCharacters(rest.defaultValue ?? ''));

  const isOver = limit !== undefined && written > limit;
  return (
    <>
      <textarea
        {...rest}
        ref={area}
        className={clsx('input', className)}
        onInput={(event) => {
          setWritten(countCharacters(event.currentTarget.value));
          rest.onInput?.(event);
        }}
      />
      {limit !== undefined && (
        <p
          className={clsx('figures mt-1 text-right text-small', isOver ? 'toned' : 'text-ink-soft')}
          data-tone={isOver ? 'refused' : undefined}
        >
          {counted.replace('#', String(written)).replace('%', String(limit))}
        </p>
      )}
    </>
  );
}
