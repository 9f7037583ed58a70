import type { LinkFacts } from '@/lib/experts/linking/facts';
import { lookAlikes } from './look-alikes';
import { type Grounds, type Plant, plants, unprovable } from './plants';
import { randomFrom } from './random';
import { type Body, factsOf, nameOf, strangers } from './world';

export type Labelled = {
  facts: LinkFacts;
  links: Map<string, string>;
  lookAlikes: Map<string, string>;
  unprovable: Map<string, string>;
};

export const pairOf = (expertId: string, organisationId: string): string => `${expertId}|${organisationId}`;

/** Each kind is planted so often; half of the experts have nothing. */
const EACH = 12;
const SIZE = { experts: 1_000, organisations: 2_600 };

/**
 * Experts and organisations with links of every kind and look-alikes of every kind, and which is which. Written before the
 * detector and apart from it: it knows how people mistype and what registers hold, not how links are found.
 */
export function generate(seed: number): Labelled {
  const random = randomFrom(seed);
  const world = strangers(random, SIZE);
  const names = new Set(world.bodies.map(nameOf));
  const take = <One extends { isFree: boolean }>(all: One[], where: (one: One) => boolean): One => {
    const free = all.filter((one) => one.isFree && where(one));
    const one = random.pick(free);
    one.isFree = false;
    return one;
  };
  const grounds: Grounds = {
    random,
    judge: () => take(world.experts, () => true),
    body: (where: (body: Body) => boolean = () => true) => take(world.bodies, where),
    isBorne: (name) => names.has(name),
  };
  const links = new Map<string, string>();
  const alike = new Map<string, string>();
  const plantAll = (kinds: Record<string, Plant>, into: Map<string, string>): void => {
    for (const [kind, plant] of Object.entries(kinds))
      for (let time = 0; time < EACH; time += 1) {
        const { judge, bodies, links: beside = [] } = plant(grounds);
        for (const body of bodies) into.set(pairOf(judge.id, body.id), kind);
        for (const body of beside) links.set(pairOf(judge.id, body.id), `beside: ${kind}`);
      }
  };
  plantAll(plants, links);
  plantAll(lookAlikes, alike);
  const byNameAlone = new Map<string, string>();
  plantAll(unprovable, byNameAlone);
  return { facts: factsOf(world), links, lookAlikes: alike, unprovable: byNameAlone };
}
