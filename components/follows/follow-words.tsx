import type { NewsKind } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';
import { getNames, type Named } from '@/lib/web/named';

type Followed = { kinds: NewsKind[]; region: { name: string } | null; categoryCodes: string[] };

/** What is followed, in one line. */
export async function FollowWords({
  follow,
  categories = [],
}: {
  follow: Followed;
  categories?: (Named & { code: string })[];
}) {
  const [t, nameOf] = [await getTranslator('follows'), await getNames()];
  const names = new Map(categories.map((category) => [category.code, nameOf(category)]));
  const parts = [
    follow.region?.name ?? t('everywhere'),
    follow.kinds.map((kind) => t(`kind.${kind}`)).join(t('and')),
    ...(follow.categoryCodes.length === 0
      ? []
      : [follow.categoryCodes.map((code) => names.get(code) ?? code).join(t('and'))]),
  ];
  return <>{parts.join(' · ')}</>;
}
