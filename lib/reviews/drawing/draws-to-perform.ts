import 'server-only';
import { z } from 'zod';
import { query } from '@/lib/kernel/query';
import { oneself } from '@/lib/kernel/seen';
import { waitingFor } from '@/lib/lists/waiting-for';
import { drawToPerform } from './waiting';

const draws = waitingFor(drawToPerform);

/** The draws that wait for the hand of this person, officer or observer. */
export const drawsToPerform = query({
  name: 'draw.toPerform',
  input: z.object({}),
  subject: oneself,
  run: ({ db, actor, now }) => draws(db, actor, now),
});
