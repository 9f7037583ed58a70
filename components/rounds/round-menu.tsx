import { paths } from '@/lib/paths/paths';
import type { RoundHeaderFacts } from '@/lib/rounds/header';
import { getTranslator } from '@/lib/web/messages';

/** Second acts at the title of a round's first page: each leads to its form below, which opens there (round-acts.tsx). */
export async function RoundMenu({ header }: { header: RoundHeaderFacts }) {
  const [t, templates] = [await getTranslator('rounds'), await getTranslator('templates')];
  return (
    <>
      {header.mayExtend && header.closesAt !== null && <a href="#extend">{t('extend.title')}</a>}
      <a href={paths.newRound('copy', header.id)}>{templates('copy.link')}</a>
      <a href="#acts">{t('manage.all')}</a>
    </>
  );
}
