'use client';

import { useEffect, useRef, useState, useTransition } from 'react';
import { TextField } from '@/components/forms/fields';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { type FormAction, type FormState, idleFormState } from '@/lib/web/form-state';
import { sendForm } from '@/lib/web/send-form';
import { controlIn } from './form-controls';

type PhoneProofProps = {
  request: FormAction;
  phone: { label: string; hint: string };
  code: { label: string; hint: string };
};

const WAIT_SECONDS = 60;

/** A telephone number and the code that proves it. The code is asked for at the end, so that it does not run out while writing. */
export function PhoneProof({ request, phone, code }: PhoneProofProps) {
  const [t, form] = [useTranslations('demands.proof'), useTranslations('ui.form')];
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
      const next = await sendForm(request, { previous: idleFormState, data, textWhenLost: form('lost') });
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
        {...phone}
        autoComplete="tel-national"
        inputMode="tel"
        required
        className="max-w-[16rem]"
      />
      <div className="-mt-2 mb-5 noscript:hidden">
        <Button onClick={ask} pending={isPending}>
          {seconds > 0 ? t('again', { seconds }) : t('get')}
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
        {...code}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        className="max-w-[10rem]"
      />
    </div>
  );
}
