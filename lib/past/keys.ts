import { halfWidth } from '@/lib/kernel/typed/figures';

type Named = { uscc: string | null; organisationName: string; title: string };

/** Signs between words, and the brackets and quotation marks around them: two clerks set them differently. */
const SIGNS = /[\s"'“”‘’「」《》()（）\[\]【】·•.,，。、:：;；-]/g;

const plain = (text: string): string => halfWidth(text).replace(SIGNS, '').toLowerCase();

/** What tells an application from the others of its round: whose it is, by code or else by name, and what it is called. */
export const pastKey = ({ uscc, organisationName, title }: Named): string =>
  `${uscc ?? plain(organisationName)} ${plain(title)}`;
