'use client';

import { FieldError, useField } from '@/components/forms/field';
import { Textarea } from '@/components/ui/textarea';
import { limits } from '@/lib/kernel/limits';

type CommentProps = { label: string; hint: string; defaultValue: string; due: string | null };

/** The expert's words; `due` says why they are asked for. */
export function CommentField({ label, hint, defaultValue, due }: CommentProps) {
  const { control, hintId, errorId } = useField({ name: 'comment', hint, required: due !== null });
  return (
    <div className="my-4">
      <label htmlFor={control.id} className="font-medium">
        {label}
      </label>
      <p id={hintId} className="text-table text-ink-soft">
        {hint}
      </p>
      {due !== null && (
        <p data-tone="waiting" className="toned text-table">
          {due}
        </p>
      )}
      <FieldError id={errorId} name="comment" />
      <Textarea {...control} rows={4} limit={limits.account} defaultValue={defaultValue} />
    </div>
  );
}
