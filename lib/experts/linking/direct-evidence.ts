import { bearersOf } from './bearers';
import type { ExpertFacts, LinkFacts, Officer } from './facts';
import { linkRules } from './link-rules';
import type { Found } from './links';
import { likenessOfNames, nameKey } from './person-names';
import { foldSigns } from './signs';
import { sharesTime, windowBefore } from './windows';

/** So many signs of an employer's name, after where it is, tell it from others. */
const TELLING = 4;
/** The namesake of several organisations' people says less with each. */
const rarity = (organisations: number): number => 1 / Math.max(1, organisations);

/** What links a person with an organisation without a body between them: their account, their number, their name. */
export function directEvidence({ organisations, regions, today }: LinkFacts): (expert: ExpertFacts) => Found[] {
  const places = regions.map(foldSigns).filter((place) => place !== '');
  const byContact = bearersOf(organisations, ({ contacts }) => contacts);
  const named = organisations.flatMap(({ id, people }) => people.map((person) => ({ organisationId: id, person })));
  const byName = Map.groupBy(named, ({ person }) => nameKey(person.name));

  return (expert) => [...membershipsOf(expert), ...contactsOf(expert), ...namesOf(expert)];

  function membershipsOf({ memberships }: ExpertFacts): Found[] {
    const within = windowBefore(today, linkRules.member.months);
    return memberships
      .filter((membership) => sharesTime(membership, within))
      .map(({ organisationId, from, to }) => ({
        organisationId,
        rule: 'member',
        strength: linkRules.member.strength,
        ...(from && { from }),
        ...(to && { to }),
      }));
  }

  function contactsOf({ contacts }: ExpertFacts): Found[] {
    const { strength, mostBearers } = linkRules.sameContact;
    return contacts
      .flatMap((contact) => byContact(contact, mostBearers))
      .map((organisationId) => ({ organisationId, rule: 'sameContact', strength }));
  }

  function namesOf(expert: ExpertFacts): Found[] {
    const alike = (byName.get(nameKey(expert.name)) ?? []).flatMap(({ organisationId, person }) => {
      const likeness = likenessOfNames(expert.name, person.name);
      const isThen = sharesTime(person, windowBefore(today, linkRules.namesake.months));
      return likeness > 0 && isThen ? [{ organisationId, person, likeness }] : [];
    });
    const bearers = new Set(alike.map(({ organisationId }) => organisationId)).size;
    return alike.map(({ organisationId, person, likeness }): Found => {
      const isSaid = expert.services.some(({ body }) => namesBody(person, body));
      const rule = isSaid ? 'namedWithEmployer' : 'namesake';
      const strength = linkRules[rule].strength * likeness * (isSaid ? 1 : rarity(bearers));
      return { organisationId, rule, strength, person: person.name, detail: person.detail };
    });
  }

  /** Whether what is said of a person names where the expert works. */
  function namesBody({ detail }: Officer, body: string): boolean {
    const telling = afterPlaces(foldSigns(body)).slice(0, TELLING);
    return telling.length === TELLING && foldSigns(detail).includes(telling);
  }

  /** What follows regions named in full: 杭州 of 杭州师范大学 tells it from 浙江师范大学, 杭州市 tells nothing. */
  function afterPlaces(body: string): string {
    const place = places.find((each) => body.startsWith(each));
    return place === undefined ? body : afterPlaces(body.slice(place.length));
  }
}
