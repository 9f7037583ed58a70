import { FileField } from '@/components/forms/fields';
import { Form } from '@/components/forms/form';
import { OnceField } from '@/components/forms/once-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { formatFileSize } from '@/lib/files/format-file-size';
import type { FormAction } from '@/lib/web/form-state';

type AttachedPagesProps = {
  /** Of the form that adds one; unique on the page. */
  id: string;
  applicationId: string;
  /** `told`: by whom and when, and what else is to be said of it. */
  pages: readonly { id: string; name: string; size: number; told: string }[];
  words: { remove: string; file: string; upload: string; hint?: string };
  mayEdit: boolean;
  actions: Record<'attach' | 'remove', FormAction>;
};

/** What is handed in beside the form as scanned pages: those that are there, and the field that adds one. */
export function AttachedPages({ id, applicationId, pages, words, mayEdit, actions }: AttachedPagesProps) {
  return (
    <>
      <ul>
        {pages.map((page) => (
          <li key={page.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-b border-line py-2">
            <span className="min-w-0 flex-1">
              <a href={`/api/files/${page.id}`} className="link break-all">
                {page.name}
              </a>{' '}
              <span className="text-table text-ink-soft">
                {formatFileSize(page.size)} · {page.told}
              </span>
            </span>
            {mayEdit && (
              <Form action={actions.remove} id={`remove-file-${page.id}`}>
                <input type="hidden" name="applicationId" value={applicationId} />
                <input type="hidden" name="fileId" value={page.id} />
                <SubmitButton kind="secondary">{words.remove}</SubmitButton>
              </Form>
            )}
          </li>
        ))}
      </ul>
      {mayEdit && (
        <Form action={actions.attach} id={id} className="attach" clearWhenDone>
          <OnceField />
          <input type="hidden" name="applicationId" value={applicationId} />
          <FileField name="file" label={words.file} hint={words.hint} unmarked />
          <SubmitButton kind="secondary">{words.upload}</SubmitButton>
        </Form>
      )}
    </>
  );
}
