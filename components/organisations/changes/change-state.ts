import type { KeyChanges } from '@/lib/organisations/changes/changes-of';
import type { Translate } from '@/lib/web/messages';

/** What of an organisation is to be checked, by whom (`mover` as `moverOf` says it) and by when; null where nothing is. */
export function changeState(
  t: Translate<'organisations'>,
  { changes, mover }: Pick<KeyChanges, 'changes'> & { mover: string },
): string | null {
  const open = changes.filter(({ moves }) => moves.includes('accept'));
  const [first] = open.toSorted((one, other) => one.dueAt.getTime() - other.dueAt.getTime());
  if (first === undefined) return null;
  const facts = open.map(({ fact }) => t(`changes.facts.${fact}`)).join(t('changes.separator'));
  return t('changes.state', { facts, mover, at: t.deadline(first.dueAt) });
}
