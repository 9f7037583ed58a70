'use client';

import { type RefObject, useEffect } from 'react';

type Keys = {
  form: RefObject<HTMLElement | null>;
  help: RefObject<HTMLDetailsElement | null>;
  submit: () => void;
};

/** The whole sheet by keyboard: ↑ ↓ j k between criteria, digits to score, Enter onward, Ctrl+Enter to submit, ? for help. */
export function useScoreKeys({ form, help, submit }: Keys): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const target = event.target as HTMLElement;
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return act(event, submit);
      if (event.ctrlKey || event.metaKey || event.altKey || target.matches('textarea, select')) return;
      const fields = [...(form.current?.querySelectorAll<HTMLInputElement>('input[data-points]') ?? [])];
      const at = fields.indexOf(target as HTMLInputElement);
      if (at < 0 && target.matches('input, button, summary, a')) {
        // Somewhere else that has its own use for these keys, except the plain letters.
        if (['Enter', 'ArrowUp', 'ArrowDown'].includes(event.key) || target.matches('input')) return;
      }
      switch (event.key) {
        case 'j':
        case 'Enter':
          return act(event, () => focus(fields[at + 1] ?? form.current?.querySelector<HTMLElement>('textarea')));
        case 'k':
          return act(event, () => focus(fields[at < 0 ? fields.length - 1 : at - 1]));
        case 'ArrowDown':
          return at < 0
            ? undefined
            : act(event, () => focus(fields[at + 1] ?? form.current?.querySelector<HTMLElement>('textarea')));
        case 'ArrowUp':
          return at < 0 ? undefined : act(event, () => focus(fields[at - 1]));
        case '?':
          return act(event, () => help.current?.toggleAttribute('open'));
        default:
          return at < 0 && /^\d$/.test(event.key) ? focus(fields.find(({ value }) => value === '')) : undefined;
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [form, help, submit]);
}

function act(event: KeyboardEvent, work: () => unknown): void {
  event.preventDefault();
  work();
}

/** Selected, so that the next digit replaces what stands there. */
function focus(field: HTMLElement | null | undefined): void {
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
  field?.scrollIntoView({ block: 'nearest' });
}
