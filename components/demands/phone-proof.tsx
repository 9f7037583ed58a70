'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import { TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { type FormAction, type FormState, idleFormState } from '@/lib/web/form-state';
import { sendForm } from '@/lib/web/send-form';
import { controlIn } from './form-controls';

type PhoneProofProps = {
  request: FormAction;
  words: {
    phone: string;
    phoneHint: string;
    get: string;
    /** Holds `#` for the seconds. */
    again: string;
    code: string;
    codeHint: string;
    lost: string;
  };
};

const WAIT_SECONDS = 60;

/** A telephone number and the code that proves it. The code is asked for at the end, so that it does not run out while writing. */
export function PhoneProof({ request, words }: PhoneProofProps) {
  const marker = useRef<HTMLDivElement>(null);
  const [answer, setAnswer] = useState<FormState>(idleFormState);
  const [isPending, startAsking] = useTransition();
  const [seconds, setSeconds] = useState(0);

  useEffect(() => {
    if (seconds === 0) return;
    const timer = setTimeout(() => setSeconds(seconds - 1), 1000);
    return () => clearTimeout(timer);
  }, [seconds]);

  const ask = () => {
    const data = new FormData();
    data.set('phone', controlIn(marker.current?.closest('form'), 'phone')?.value ?? '');
    startAsking(async () => {
      const next = await sendForm(request, { previous: idleFormState, data, textWhenLost: words.lost });
      setAnswer(next);
      if (next.status === 'done') setSeconds(WAIT_SECONDS);
    });
  };

  const told = answer.message ?? answer.problems.map(({ text }) => text).join(' ');
  return (
    <div ref={marker}>
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        hint={words.phoneHint}
        autoComplete="tel-national"
        inputMode="tel"
        required
        className="max-w-[16rem]"
      />
      <div className="-mt-2 mb-5 noscript:hidden">
        <Button onClick={ask} pending={isPending}>
          {seconds > 0 ? words.again.replace('#', String(seconds)) : words.get}
        </Button>
        <p role="status" className="mt-1 min-h-6" data-tone={answer.status === 'done' ? 'passed' : 'refused'}>
          {told && (
            <span className="toned" data-tone={answer.status === 'done' ? 'passed' : 'refused'}>
              {told}
            </span>
          )}
        </p>
      </div>
      <TextField
        name="code"
        label={words.code}
        hint={words.codeHint}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        className="max-w-[10rem]"
      />
    </div>
  );
}
