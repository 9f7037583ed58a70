'use client';

import { useEffect, useRef, useState } from 'react';
import { FieldError } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-id';
import { useForm } from '@/components/forms/form-context';
import { Button } from '@/components/ui/button';
import type { FieldOf } from '@/lib/forms/definition';
import { acceptedExtensions } from '@/lib/files/kinds';
import type { AttachedFile } from './attached-file';
import { useAutosave } from './autosave-context';
import { FileRow } from './file-row';
import { fieldName } from './read-raw';
import { removeFile, uploadFile } from './upload-file';

type AttachmentAnswerProps = { field: FieldOf<'attachment'>; files: AttachedFile[]; address: string };

/** Files of one question: each is stored the moment it is chosen, with its progress seen. */
export function AttachmentAnswer({ field, files: given, address }: AttachmentAnswerProps) {
  const { words, count } = useAutosave();
  const { formId, words: formWords } = useForm();
  const [files, setFiles] = useState(given);
  const [progress, setProgress] = useState<{ name: string; percent: number } | null>(null);
  const [texts, setTexts] = useState<string[]>([]);
  const known = useRef(given.length);
  useEffect(() => {
    if (files.length === known.current) return;
    known.current = files.length;
    count(field.key, files.length);
  }, [files, field.key, count]);
  const chooser = useRef<HTMLInputElement>(null);
  const id = fieldId(formId, fieldName(field.key));

  const send = async (chosen: File[]) => {
    // In a preview there is nowhere to send to.
    if (address === '') return;
    setTexts([]);
    for (const file of chosen) {
      setProgress({ name: file.name, percent: 0 });
      const sent = await uploadFile(address, { fieldKey: field.key, file, onProgress: (percent) => setProgress({ name: file.name, percent }) });
      if (sent.kind === 'stored') setFiles((earlier) => [...earlier, sent.file]);
      else setTexts((earlier) => [...earlier, ...(sent.texts.length > 0 ? sent.texts : [words.fileFailed.replace('#', file.name)])]);
    }
    setProgress(null);
    if (chooser.current) chooser.current.value = '';
  };

  const remove = async (file: AttachedFile) => {
    const removed = await removeFile(address, file.id);
    if (removed.isGone) setFiles((earlier) => earlier.filter((each) => each.id !== file.id));
    else setTexts(removed.texts.length > 0 ? removed.texts : [words.failed]);
  };

  return (
    <div className="mb-5" id={id}>
      <p className="font-medium" id={`${id}-label`}>
        {field.label}
        <span className="ml-2 text-small font-normal text-ink-soft">{field.required ? formWords.required : formWords.optional}</span>
      </p>
      {field.hint && <p className="max-w-text text-table text-ink-soft">{field.hint}</p>}
      <p className="text-small text-ink-soft">{words.fileHint.replace('#', String(field.maxFiles))}</p>
      <FieldError name={fieldName(field.key)} />
      {files.length > 0 && (
        <ul className="mt-1.5 border-t border-line">
          {files.map((file) => (
            <FileRow key={file.id} file={file} words={words} onRemove={() => void remove(file)} />
          ))}
        </ul>
      )}
      <div role="status" className="text-small">
        {progress && (
          <p className="figures">
            {words.fileSending.replace('#', progress.name)} {progress.percent}%
          </p>
        )}
        {texts.map((text) => (
          <p key={text} data-tone="refused" className="toned">
            {text}
          </p>
        ))}
      </div>
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
            onChange={(event) => void send([...(event.target.files ?? [])].slice(0, field.maxFiles - files.length))}
          />
          <Button pending={progress !== null} onClick={() => chooser.current?.click()}>
            {words.fileChoose}
          </Button>
        </div>
      )}
    </div>
  );
}
