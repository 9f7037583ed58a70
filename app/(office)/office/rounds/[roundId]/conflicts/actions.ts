import { askForLinks } from '@/lib/experts/links/ask-for-links';
import { dismissLink } from '@/lib/experts/links/dismiss-link';
import { confirmLink } from '@/lib/reviews/conflicts/confirm-link';
import { formAction } from '@/lib/web/form-action';

export const askForLinksAction = formAction(askForLinks, () => 'conflicts.done.asked');
export const confirmLinkAction = formAction(confirmLink, () => 'conflicts.done.confirmed');
export const dismissLinkAction = formAction(dismissLink, () => 'conflicts.done.dismissed');
