import { confirmFollow } from '@/lib/follows/confirm-follow';
import { endFollow } from '@/lib/follows/end-follow';
import { endFollowing } from '@/lib/follows/end-following';
import { followNews } from '@/lib/follows/follow-news';
import { CONFIRM_DAYS } from '@/lib/follows/rules';
import { switchCallLetters } from '@/lib/follows/switch-call-letters';
import type { Address } from '@/lib/paths/address';
import { paths } from '@/lib/paths/paths';
import { formAction } from '@/lib/web/form-action';

export const followAction = formAction(followNews, ({ email }) =>
  email === '' ? 'follows.done' : { say: (t) => t('follows.asked', { email, days: CONFIRM_DAYS }) },
);
export const confirmFollowAction = formAction(confirmFollow, ({ token }) => paths.confirmFollow(token) as Address);
export const endFollowAction = formAction(endFollow, () => 'follows.ended');
export const endFollowingAction = formAction(endFollowing, () => 'follows.endedAll');
export const switchCallLettersAction = formAction(switchCallLetters, ({ wants }) =>
  wants ? 'follows.callsOn' : 'follows.callsOff',
);
