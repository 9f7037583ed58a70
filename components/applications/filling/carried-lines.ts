import type { OwnApplication } from '@/lib/applications/filling/own-application';
import { getTranslator } from '@/lib/web/messages';
import { problemText } from '@/lib/web/wording/text-for';

/** What is said at each answer that stands as an earlier application gave it: from which, and what of it does not fit here. */
export async function carriedLines({ carried, problems }: OwnApplication): Promise<Record<string, string[]>> {
  const [t, root] = [await getTranslator('applications'), await getTranslator()];
  const unfit = (key: string): string[] =>
    problems.filter(({ field }) => field.split('.')[0] === key).map((problem) => problemText(root, problem));
  return Object.fromEntries(
    Object.entries(carried).map(([key, source]) => [
      key,
      [source === '' ? t('carried.atPassport') : t('carried.at', { source }), ...unfit(key)],
    ]),
  );
}
