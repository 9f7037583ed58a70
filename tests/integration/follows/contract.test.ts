import { randomUUID } from 'node:crypto';
import { db } from '@/lib/db/client';
import { confirmFollow } from '@/lib/follows/confirm-follow';
import { endFollow } from '@/lib/follows/end-follow';
import { endFollowing } from '@/lib/follows/end-following';
import { followNews } from '@/lib/follows/follow-news';
import { linkOf } from '@/lib/follows/link';
import { switchCallLetters } from '@/lib/follows/switch-call-letters';
import { visitor } from '@/lib/kernel/actor';
import { at, plainActor, testNow } from '@/tests/factories/people';
import { asOne, doorContract, never } from '@/tests/support/door-contract';

const everybody = never('anybody may follow what is public, and the link is the proof');
const asked = async () => {
  const email = `${randomUUID()}@example.cn`;
  return followNews({ kinds: ['CALL'], email }, { actor: visitor, now: testNow });
};
const cityId = null;

doorContract(followNews, {
  fresh: async () => ({
    by: visitor,
    input: {
      kinds: ['CALL' as const],
      regionId: null,
      rhythm: 'AT_ONCE' as const,
      email: `${randomUUID()}@example.cn`,
    },
  }),
  result: { status: 'ASKED' },
  trail: (_, { id }) => ({ entityId: id, cityId, to: 'ASKED' }),
  forbidden: everybody,
  outsiders: everybody,
  refused: {
    'follows.problems.nothing': ({ input }) => ({ input: { ...input, kinds: [] }, field: 'kinds' }),
    'kernel.problems.required': ({ input }) => ({ input: { ...input, email: '' }, field: 'email' }),
  },
  invalid: { kinds: 'GOSSIP', regionId: '?', rhythm: 'HOURLY', email: 'nobody', categoryCodes: '<>' },
  version: never('it is made anew; nothing was there to be seen'),
  again: 'done',
  race: never('both are kept: who follows twice is told once'),
});

doorContract(confirmFollow, {
  fresh: async () => {
    const { id } = await asked();
    return { by: visitor, input: { token: await linkOf(db, 'confirm', id) }, id };
  },
  result: { status: 'ACTIVE' },
  trail: ({ id }) => ({ entityId: id, cityId, from: 'ASKED', to: 'ACTIVE' }),
  forbidden: everybody,
  outsiders: everybody,
  refused: { 'follows.problems.linkOld': () => ({ now: new Date(testNow.getTime() + 8 * 86_400_000) }) },
  invalid: { token: 7 },
  version: never('a letter shows none'),
  again: 'conflict',
});

doorContract(endFollow, {
  fresh: async () => {
    const by = await plainActor('关注者');
    const { id } = await followNews({ kinds: ['CALL'] }, at(by));
    return { by, input: { followId: id } };
  },
  result: { status: 'ENDED' },
  trail: ({ input }) => ({ entityId: input.followId, cityId, from: 'ACTIVE', to: 'ENDED' }),
  forbidden: never('it is one’s own, and nobody else finds it'),
  refused: never('what is followed may be ended; what is over conflicts when repeated'),
  invalid: { followId: '' },
  version: never('there is nothing in it to be changed meanwhile'),
  again: 'conflict',
});

doorContract(endFollowing, {
  fresh: async () => {
    const { id } = await asked();
    const { followerId } = await db.follow.findUniqueOrThrow({ where: { id } });
    return { by: visitor, input: { token: await linkOf(db, 'end', followerId) }, followerId };
  },
  result: { count: 1 },
  trail: ({ followerId }) => ({ entityId: followerId, cityId }),
  forbidden: everybody,
  outsiders: everybody,
  refused: never('whoever has the letter may end it'),
  invalid: { token: 7 },
  version: never('a letter shows none'),
  again: 'done',
  race: asOne('both end what is ended'),
});

doorContract(switchCallLetters, {
  fresh: async () => ({ by: await plainActor('编辑'), input: { wants: false } }),
  result: { wants: false },
  trail: ({ by }) => ({ entityId: by.personId ?? '', cityId }),
  forbidden: never('it is one’s own'),
  outsiders: { stranger: never('everybody has their own'), elsewhere: never('everybody has their own') },
  refused: never('it is one’s own to say'),
  invalid: { wants: 'perhaps' },
  version: never('the last word counts'),
  again: 'done',
  race: never('the last word counts'),
});
