'use client';

import { lazy, Suspense, useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/components/ui/use-translations';
import { formatFileSize } from '@/lib/files/format-file-size';
import { paths } from '@/lib/paths/paths';
import type { AttachedFile } from './attached-file';

const ConfirmDialog = lazy(() => import('@/components/ui/confirm-dialog'));

type FileRowProps = { file: AttachedFile; onRemove: () => void };

/** Name, size, who uploaded it when; the name opens it. Asks before it is taken away. */
export function FileRow({ file, onRemove }: FileRowProps) {
  const t = useTranslations('forms.runtime');
  const button = useRef<HTMLButtonElement>(null);
  // Null until first asked: only then is the dialog's code fetched.
  const [isAsking, setAsking] = useState<boolean | null>(null);
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line py-1.5">
      <span className="min-w-0">
        <a
          href={paths.file(file.id)}
          target="_blank"
          rel="noreferrer"
          className="link"
          aria-label={`${t('fileOpen')} ${file.name}`}
        >
          {file.name}
        </a>
        <span className="figures ml-2 text-small text-ink-soft">
          {formatFileSize(file.size)} · {file.uploader} ·{' '}
          <span className="whitespace-nowrap">{t.dateTime(new Date(file.uploadedAt))}</span>
        </span>
      </span>
      <Button ref={button} kind="quiet" aria-label={`${t('fileRemove')} ${file.name}`} onClick={() => setAsking(true)}>
        {t('fileRemove')}
      </Button>
      {isAsking !== null && (
        <Suspense>
          <ConfirmDialog
            isOpen={isAsking}
            opener={button}
            question={{
              title: t('fileRemoveTitle'),
              text: file.name,
              confirm: t('fileRemove'),
              cancel: t('fileKeep'),
            }}
            kind="danger"
            onConfirm={() => {
              setAsking(false);
              onRemove();
            }}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </li>
  );
}
