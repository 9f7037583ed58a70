'use client';

import { useEffect, useRef, useState } from 'react';
import { useTranslations } from '@/components/ui/use-translations';
import type { AttachedFile } from './attached-file';
import { useAutosave } from './autosave-context';
import { areSame, filesAfter } from './files-after';
import { removeFile, uploadFile } from './upload-file';

type Attachments = { fieldKey: string; given: AttachedFile[]; address: string };

/** The files of one question: each is stored the moment it is chosen, one after the other; what was refused is said in `texts`, and `isAttached` what the page brought. */
export function useAttachments({ fieldKey, given, address }: Attachments) {
  const t = useTranslations('forms.runtime');
  const { count, renew } = useAutosave();
  const [files, setFiles] = useState(given);
  const [progress, setProgress] = useState<{ name: string; percent: number } | null>(null);
  const [texts, setTexts] = useState<string[]>([]);
  const [page, setPage] = useState(given);
  const [isAttached, setAttached] = useState(false);
  if (!areSame(page, given)) {
    const next = filesAfter(files, { before: page, now: given });
    setPage(given);
    setFiles(next);
    setAttached(next.length > files.length);
  }
  const known = useRef(given.length);
  useEffect(() => {
    if (files.length === known.current) return;
    known.current = files.length;
    count(fieldKey, files.length);
  }, [files, fieldKey, count]);

  const send = async (chosen: File[]) => {
    // In a preview there is nowhere to send to.
    if (address === '') return;
    setTexts([]);
    setAttached(false);
    for (const file of chosen) {
      setProgress({ name: file.name, percent: 0 });
      const sent = await uploadFile(address, {
        fieldKey,
        file,
        onProgress: (percent) => setProgress({ name: file.name, percent }),
      });
      if (sent.kind === 'stored') setFiles((earlier) => [...earlier, sent.file]);
      else
        setTexts((earlier) => [
          ...earlier,
          ...(sent.texts.length > 0 ? sent.texts : [t('fileFailed', { name: file.name })]),
        ]);
    }
    setProgress(null);
  };

  const remove = async (file: AttachedFile) => {
    const removed = await removeFile(address, file.id);
    setAttached(false);
    if (removed.isGone) {
      setFiles((earlier) => earlier.filter((each) => each.id !== file.id));
      // What the organisation has on record is offered again.
      renew();
    } else setTexts(removed.texts.length > 0 ? removed.texts : [t('failed')]);
  };

  return { files, progress, texts, isAttached, send, remove };
}
