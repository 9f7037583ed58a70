import { Notice } from '@/components/ui/notice';
import type { FormAction } from '@/lib/web/form-state';
import { BesideForm } from './beside-form';

/** What a form was told that went away with what it did, said where the thing stands and not on top of the page. Documents only. */
export function ToldHere({ action, id }: { action: FormAction; id: string }) {
  return (
    <BesideForm action={action} id={id}>
      {({ state: { status, message } }) =>
        status === 'done' && message !== undefined ? (
          <Notice tone="passed" className="mt-2 max-w-form" live>
            {message}
          </Notice>
        ) : null
      }
    </BesideForm>
  );
}
