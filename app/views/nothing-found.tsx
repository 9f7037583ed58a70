import NotFound from '@/app/not-found';
import { getTranslator } from '@/lib/web/messages';

/** What a document shows where nothing is found. */
export const nothingFound = async () => ({
  title: (await getTranslator('shell'))('notFound.title'),
  body: <NotFound />,
});
