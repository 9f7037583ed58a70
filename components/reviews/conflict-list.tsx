import { conflictKinds } from '@/lib/experts/schema';
import type { Translate } from '@/lib/web/messages';

/** When one must step aside: what is declared not to be so. */
export const ConflictList = ({ t }: { t: Translate<'reviews'> }) => (
  <ol className="mb-6 max-w-text list-decimal pl-6">
    {conflictKinds.map((kind) => (
      <li key={kind} className="py-0.5">
        {t(`conflicts.${kind}`)}
      </li>
    ))}
  </ol>
);
