import type { ReactNode } from 'react';
import { Form } from '@/components/forms/form';
import type { BuilderProps } from './builder-props';

type EditFormProps = Pick<BuilderProps, 'action' | 'hidden'> & {
  kind: string;
  id: string;
  edit?: Record<string, string>;
  className?: string;
  children: ReactNode;
};

/** A form that posts one edit; what it is about is hidden in it. */
export function EditForm({ action, hidden, kind, id, edit = {}, className, children }: EditFormProps) {
  return (
    <Form action={action} id={id} {...(className === undefined ? {} : { className })}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="edit.kind" value={kind} />
      {Object.entries(edit).map(([name, value]) => (
        <input key={name} type="hidden" name={`edit.${name}`} value={value} />
      ))}
      {children}
    </Form>
  );
}
