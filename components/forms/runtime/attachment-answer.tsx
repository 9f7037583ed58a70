'use client';

import { useRef } from 'react';
import { FieldError, RequiredMark } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { acceptedExtensions } from '@/lib/files/kinds';
import type { FieldOf } from '@/lib/forms/definition/definition';
import type { AttachedFile } from './attached-file';
import { FileRow } from './file-row';
import { OfferedHere, type OfferedPapers } from './offered-papers';
import { fieldName } from './read-raw';
import { SaidLines } from './said-lines';
import { useAttachments } from './use-attachments';

type AttachmentAnswerProps = {
  field: FieldOf<'attachment'>;
  files: AttachedFile[];
  address: string;
  /** What is said of the file it began with, while that is there. */
  carried?: readonly string[] | undefined;
  /** What is still asked here, said as long as there is no file. */
  open?: readonly string[] | undefined;
  /** What is printed, signed and handed in here. */
  sheet?: { href: string; text: string } | undefined;
  /** What the organisation has on record that answers it. */
  papers?: OfferedPapers | undefined;
  /** The kinds and the size are said once, above the questions. */
  saysLimitOnly?: boolean | undefined;
};

/** Files of one question: each is stored the moment it is chosen, with its progress seen. */
export function AttachmentAnswer({
  field,
  files: given,
  address,
  carried = [],
  open = [],
  sheet,
  papers,
  saysLimitOnly = false,
}: AttachmentAnswerProps) {
  const t = useTranslations('forms.runtime');
  const { formId } = useForm();
  const chooser = useRef<HTMLInputElement>(null);
  const { files, progress, texts, isAttached, send, remove } = useAttachments({ fieldKey: field.key, given, address });
  const id = fieldId(formId, fieldName(field.key));

  const sendChosen = async (chosen: File[]) => {
    await send(chosen.slice(0, field.maxFiles - files.length));
    if (chooser.current) chooser.current.value = '';
  };

  return (
    <div className="mb-5" id={id}>
      <p className="font-medium" id={`${id}-label`}>
        {field.label}
        <RequiredMark required={field.required} />
      </p>
      {field.hint && <p className="max-w-text text-table text-ink-soft">{field.hint}</p>}
      {sheet && (
        <p className="text-table">
          <a href={sheet.href} target="_blank" rel="noreferrer" className="link">
            {sheet.text}
          </a>
        </p>
      )}
      <p className="text-small text-ink-soft">
        {t(saysLimitOnly ? 'fileLimit' : 'fileHint', { limit: field.maxFiles })}
      </p>
      <FieldError name={fieldName(field.key)} />
      {files.length > 0 && (
        <ul className="mt-1.5 border-t border-line">
          {files.map((file) => (
            <FileRow key={file.id} file={file} onRemove={() => void remove(file)} />
          ))}
        </ul>
      )}
      {files.some(({ id: fileId }) => fileId === given[0]?.id) && <SaidLines lines={carried} />}
      {files.length === 0 && <SaidLines lines={open} />}
      <div role="status" className="text-small">
        {progress && (
          <p className="figures">
            {t('fileSending', { name: progress.name })} {progress.percent}%
          </p>
        )}
        {isAttached && (
          <p data-tone="passed" className="toned">
            {t('fileAttached')}
          </p>
        )}
        {texts.map((text) => (
          <p key={text} data-tone="refused" className="toned">
            {text}
          </p>
        ))}
      </div>
      {papers && files.length < field.maxFiles && <OfferedHere papers={papers} fieldKey={field.key} />}
      {files.length < field.maxFiles && (
        <div className="mt-2">
          <input
            ref={chooser}
            type="file"
            multiple
            accept={acceptedExtensions()}
            aria-labelledby={`${id}-label`}
            className="sr-only"
            tabIndex={-1}
            onChange={(event) => void sendChosen([...(event.target.files ?? [])])}
          />
          <Button pending={progress !== null} onClick={() => chooser.current?.click()}>
            {t('fileChoose')}
          </Button>
        </div>
      )}
    </div>
  );
}
