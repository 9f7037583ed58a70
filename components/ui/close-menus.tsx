'use client';

import { useEffect, useRef } from 'react';

export function CloseMenus() {
  const marker = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const menu = marker.current?.closest('details');
    if (!menu) return;
    const onPointer = (event: PointerEvent) => {
      if (!menu.contains(event.target as Node)) menu.open = false;
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !menu.open) return;
      menu.open = false;
      menu.querySelector('summary')?.focus();
    };
    document.addEventListener('pointerdown', onPointer);
    menu.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', onPointer);
      menu.removeEventListener('keydown', onKey);
    };
  }, []);
  return <span ref={marker} hidden />;
}
