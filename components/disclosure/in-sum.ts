import { formatWan, formatYuan } from '@/lib/kernel/money';
import { getLocale } from '@/lib/web/messages';

/** How a summary says an amount of fen: in ten-thousands of yuan, which are a figure of Chinese alone, and elsewhere in yuan. */
export const getInSum = async () => ((await getLocale()) === 'en' ? formatYuan : formatWan);
