'use client';

import { Dialog as Radix } from 'radix-ui';
import type { ReactNode, RefObject } from 'react';

type DialogProps = {
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  title: string;
  text?: string | undefined;
  /** A sheet slides over from the side, for detail; the default stands in the middle, for a question. */
  side?: boolean;
  /** Where focus goes back to: the control that opened it. */
  opener: RefObject<HTMLElement | null>;
  children: ReactNode;
};

/** Never over another dialog. */
export function Dialog({ isOpen, onOpenChange, title, text, side, opener, children }: DialogProps) {
  return (
    <Radix.Root open={isOpen} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-ink/40" />
        <Radix.Content
          {...(text ? {} : { 'aria-describedby': undefined })}
          onCloseAutoFocus={() => opener.current?.focus()}
          className={
            side
              ? 'fixed inset-y-0 right-0 z-50 w-full max-w-[32rem] overflow-y-auto border-l border-line bg-paper p-6'
              : 'fixed top-1/2 left-1/2 z-50 max-h-[90vh] w-[min(30rem,calc(100vw-2rem))] -translate-1/2 overflow-y-auto border border-line bg-paper p-6'
          }
        >
          <Radix.Title className="text-h2 font-semibold">{title}</Radix.Title>
          {text && <Radix.Description className="mt-2">{text}</Radix.Description>}
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
