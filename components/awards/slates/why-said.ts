import type { WhyNot } from '@/lib/awards/slates/optimising/why-not';
import type { SlateDetail } from '@/lib/awards/slates/slate-detail';
import { formatYuan } from '@/lib/kernel/money';
import type { Translate } from '@/lib/web/messages';

/** The rule that keeps a project out of a slate, in words. */
export function whySaid(t: Translate<'slates'>, why: WhyNot, names: SlateDetail['names']): string {
  if (why.rule === 'chosen') return '';
  const { by = 'category', key = '', count = 0 } = why;
  const name = names[by].get(key) ?? key;
  const yuan = (fen: string | undefined): string => formatYuan(BigInt(fen ?? '0'));
  return t(`why.${why.rule}`, { name, count, needs: yuan(why.needsFen), left: yuan(why.leftFen) });
}
