import { confirmFollow } from '@/lib/follows/confirm-follow';
import { endFollow } from '@/lib/follows/end-follow';
import { endFollowing } from '@/lib/follows/end-following';
import { followNews } from '@/lib/follows/follow-news';
import { switchCallLetters } from '@/lib/follows/switch-call-letters';
import { formAction } from '@/lib/web/form-action';

export const followAction = formAction(followNews, ({ status }) =>
  status === 'ASKED' ? 'follows.asked' : 'follows.done',
);
export const confirmFollowAction = formAction(confirmFollow, () => 'follows.confirmed');
export const endFollowAction = formAction(endFollow, () => 'follows.ended');
export const endFollowingAction = formAction(endFollowing, () => 'follows.endedAll');
export const switchCallLettersAction = formAction(switchCallLetters, ({ wants }) =>
  wants ? 'follows.callsOn' : 'follows.callsOff',
);
