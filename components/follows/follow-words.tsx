import type { NewsKind } from '@/lib/db/generated/enums';
import { getTranslator } from '@/lib/web/messages';

type Followed = { kinds: NewsKind[]; region: { name: string } | null; categoryCodes: string[] };

/** What is followed, in one line. */
export async function FollowWords({
  follow,
  categories = [],
}: {
  follow: Followed;
  categories?: { code: string; name: string }[];
}) {
  const t = await getTranslator('follows');
  const names = new Map(categories.map(({ code, name }) => [code, name]));
  const parts = [
    follow.region?.name ?? t('everywhere'),
    follow.kinds.map((kind) => t(`kind.${kind}`)).join('、'),
    ...(follow.categoryCodes.length === 0
      ? []
      : [follow.categoryCodes.map((code) => names.get(code) ?? code).join('、')]),
  ];
  return <>{parts.join(' · ')}</>;
}
