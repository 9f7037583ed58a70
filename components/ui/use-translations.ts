'use client';

import { useTranslations as useOfProvider } from 'use-intl/react';
import type { Translate } from '@/lib/web/messages';
import type { Namespace } from '@/messages/typed';

/** Says the texts of a namespace in a client part; a `<Words of={[…]}>` around it has handed them over. */
export function useTranslations<N extends Namespace = never>(namespace?: N): Translate<N> {
  return useOfProvider(namespace as never) as unknown as Translate<N>;
}
