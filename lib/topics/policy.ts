import type { Actor } from '@/lib/kernel/actor';
import type { Policy } from '@/lib/kernel/policy';
import { roundPolicy } from '@/lib/rounds/policy';
import { topicSees } from './sees';

type OfRound = { round: { region: { path: string } } };

const runsTheRound = (actor: Actor, { round }: OfRound): boolean => roundPolicy.manage(actor, round);

/** Topics belong to their round: who runs the round sets them. What is published is everybody's to read. */
export const topicPolicy = {
  view: topicSees.judge,
  create: runsTheRound,
  update: runsTheRound,
  remove: runsTheRound,
  setDemands: runsTheRound,
  publish: runsTheRound,
} satisfies Policy<OfRound, string>;
