'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';

type MoveButtonsProps = {
  of: 'Section' | 'Field';
  target: string;
  name: string;
  isFirst: boolean;
  isLast: boolean;
};

const OPPOSITE = { up: 'down', down: 'up' } as const;
let pressed: { of: string; target: string; direction: 'up' | 'down' } | null = null;

/** Moves by one place. The forms they send stand once above the outline, so that a hundred rows need four. */
export function MoveButtons({ of, target, name, isFirst, isLast }: MoveButtonsProps) {
  const t = useTranslations('ui.rows');
  const button = (direction: 'up' | 'down') => (
    <Button
      key={direction}
      id={buttonId({ of, target, direction })}
      type="submit"
      kind="quiet"
      form={`move${of}-${direction}`}
      name="edit.key"
      value={target}
      aria-label={`${t(direction)} ${name}`}
      onClick={() => {
        pressed = { of, target, direction };
      }}
    >
      {t(direction)}
    </Button>
  );
  return (
    <span className="no-print flex text-table">
      {!isFirst && button('up')}
      {!isLast && button('down')}
    </span>
  );
}

/** A row that moves takes the focus with it, so that one can press on; at either end its other button has it. */
export function MovedFocus({ version }: { version: string }) {
  const shown = useRef(version);
  useEffect(() => {
    if (shown.current === version) return;
    shown.current = version;
    if (pressed === null) return;
    const { direction } = pressed;
    const button =
      document.getElementById(buttonId(pressed)) ??
      document.getElementById(buttonId({ ...pressed, direction: OPPOSITE[direction] }));
    button?.focus({ preventScroll: true });
    button?.scrollIntoView({ block: 'nearest' });
    pressed = null;
  }, [version]);
  return null;
}

const buttonId = ({ of, target, direction }: { of: string; target: string; direction: 'up' | 'down' }): string =>
  `${direction}-${of}-${target}`;
