'use client';

import { useRouter } from 'next/navigation';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import { SubmitButton } from '@/components/forms/submit-button';
import type { SheetPlace } from '@/components/sheets/at-the-window';
import { deliverKept } from '@/components/sheets/deliver-kept';
import { sendCell } from '@/components/sheets/send-cell';
import { useTranslations } from '@/components/ui/use-translations';
import type { RawAnswer } from '@/lib/forms/answers/raw-answer';
import { journalOf } from '@/lib/web/journal';

type DeliverFirstProps = {
  sheet: SheetPlace;
  /** Where each field is filled in, and what it is called. */
  places: Readonly<Record<string, { href: string; text: string }>>;
  /** What the button says, for those who may submit. */
  submit?: string;
};

/**
 * Nothing that was typed in this browser is left behind: it is sent before the form around this is. What cannot be
 * delivered is named; whoever submits once more after that means it as the server has it.
 */
export function DeliverFirst({ sheet, places, submit }: DeliverFirstProps) {
  const t = useTranslations('applications.unsent');
  const { left, onSubmit } = useDelivery(sheet);
  return (
    <>
      {left.length > 0 && (
        <div data-tone="refused" className="notice mb-4" role="alert">
          <p className="notice-title">{t('title', { count: left.length })}</p>
          <ul className="my-1">
            {left.map((key) => {
              const place = places[key];
              return <li key={key}>{place === undefined ? t('elsewhere') : <a href={place.href}>{place.text}</a>}</li>;
            })}
          </ul>
          <p>{t('hint')}</p>
        </div>
      )}
      {submit !== undefined && <SubmitButton onClick={onSubmit}>{submit}</SubmitButton>}
    </>
  );
}

function useDelivery({ address, personId }: SheetPlace) {
  const [left, setLeft] = useState<string[]>([]);
  const router = useRouter();
  const isMeant = useRef(false);
  const [journal] = useState(() => journalOf<RawAnswer>(personId, address));

  const deliver = async (): Promise<string[]> => {
    const done = await deliverKept(journal, (cell) => sendCell(address, personId, cell));
    setLeft(done.left);
    if (done.delivered > 0) router.refresh();
    return done.left;
  };
  const [atOnce] = useState(() => deliver);
  useEffect(() => void atOnce(), [atOnce]);

  const onSubmit = (event: MouseEvent<HTMLButtonElement>): void => {
    const told = left.length;
    if (isMeant.current || Object.keys(journal.read()).length === 0) {
      isMeant.current = false;
      return;
    }
    event.preventDefault();
    const button = event.currentTarget;
    void deliver().then((undelivered) => {
      // What one has been told of already stands in nobody's way.
      if (undelivered.length > told) return;
      isMeant.current = true;
      button.click();
    });
  };
  return { left, onSubmit };
}
