import { isWord } from '@/lib/files/kinds';
import { readWord } from '@/lib/files/word/read-word';
import { wordPage } from '@/lib/files/word/word-page';
import { Refusal } from '@/lib/kernel/refusal';
import { handler } from '@/lib/web/handler';
import { getTranslator } from '@/lib/web/messages';
import { readableFile } from '../readable-file';

/** A Word file to be read in a frame of our pages, for whoever may read the file itself. */
export const GET = handler<{ fileId: string }>({
  enter: 'signed-in',
  async run({ params: { fileId }, context }) {
    const file = await readableFile(fileId, context);
    if (!isWord(file.mime)) throw new Refusal('not-found');
    const t = await getTranslator('files');
    return wordPage({ name: file.name, html: await readWord(file), otherwise: t('noReading') });
  },
});
