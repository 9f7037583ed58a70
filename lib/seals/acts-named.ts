import enAmendments from '@/messages/en/amendments.json';
import enApplications from '@/messages/en/applications.json';
import enAwards from '@/messages/en/awards.json';
import enDemands from '@/messages/en/demands.json';
import enDiscipline from '@/messages/en/discipline.json';
import enDraws from '@/messages/en/draws.json';
import enExperts from '@/messages/en/experts.json';
import enFollows from '@/messages/en/follows.json';
import enFunds from '@/messages/en/funds.json';
import enHistory from '@/messages/en/history.json';
import enInbox from '@/messages/en/inbox.json';
import enOrganisations from '@/messages/en/organisations.json';
import enPast from '@/messages/en/past.json';
import enReviews from '@/messages/en/reviews.json';
import enRounds from '@/messages/en/rounds.json';
import enSeals from '@/messages/en/seals.json';
import enTemplates from '@/messages/en/templates.json';
import zhAmendments from '@/messages/zh-CN/amendments.json';
import zhApplications from '@/messages/zh-CN/applications.json';
import zhAwards from '@/messages/zh-CN/awards.json';
import zhDemands from '@/messages/zh-CN/demands.json';
import zhDiscipline from '@/messages/zh-CN/discipline.json';
import zhDraws from '@/messages/zh-CN/draws.json';
import zhExperts from '@/messages/zh-CN/experts.json';
import zhFollows from '@/messages/zh-CN/follows.json';
import zhFunds from '@/messages/zh-CN/funds.json';
import zhHistory from '@/messages/zh-CN/history.json';
import zhInbox from '@/messages/zh-CN/inbox.json';
import zhOrganisations from '@/messages/zh-CN/organisations.json';
import zhPast from '@/messages/zh-CN/past.json';
import zhReviews from '@/messages/zh-CN/reviews.json';
import zhRounds from '@/messages/zh-CN/rounds.json';
import zhSeals from '@/messages/zh-CN/seals.json';
import zhTemplates from '@/messages/zh-CN/templates.json';
import { floors } from './act-words';

type Acts = Readonly<Record<string, string>>;
/** The acts of each floor by the entity in the names of its commands, and those that the trail names itself. */
type Named = { floors: Readonly<Record<string, Acts>>; own: Readonly<Record<string, Acts>> };

const languages: readonly Named[] = [
  {
    floors: {
      amendments: zhAmendments.acts,
      applications: zhApplications.acts,
      'applications.late': zhApplications.late.acts,
      'awards.coFunding': zhAwards.coFunding.acts,
      'awards.partners': zhAwards.partners.acts,
      demands: zhDemands.acts,
      'demands.call': zhDemands.call.acts,
      discipline: zhDiscipline.acts,
      draws: zhDraws.acts,
      experts: zhExperts.acts,
      follows: zhFollows.acts,
      funds: zhFunds.acts,
      history: zhHistory.acts,
      inbox: zhInbox.acts,
      organisations: zhOrganisations.acts,
      'organisations.claims': zhOrganisations.claims.acts,
      past: zhPast.acts,
      'reviews.trail': zhReviews.trail.acts,
      rounds: zhRounds.acts,
      templates: zhTemplates.acts,
    },
    own: zhSeals.entries.acts,
  },
  {
    floors: {
      amendments: enAmendments.acts,
      applications: enApplications.acts,
      'applications.late': enApplications.late.acts,
      'awards.coFunding': enAwards.coFunding.acts,
      'awards.partners': enAwards.partners.acts,
      demands: enDemands.acts,
      'demands.call': enDemands.call.acts,
      discipline: enDiscipline.acts,
      draws: enDraws.acts,
      experts: enExperts.acts,
      follows: enFollows.acts,
      funds: enFunds.acts,
      history: enHistory.acts,
      inbox: enInbox.acts,
      organisations: enOrganisations.acts,
      'organisations.claims': enOrganisations.claims.acts,
      past: enPast.acts,
      'reviews.trail': enReviews.trail.acts,
      rounds: enRounds.acts,
      templates: enTemplates.acts,
    },
    own: enSeals.entries.acts,
  },
];

/** The commands whose acts are called by these words, or have them in their name, in either language: 发布 finds round.publish. */
export function actsNamed(words: string): string[] {
  const asked = words.toLowerCase();
  return [...new Set(languages.flatMap((language) => named(language)))]
    .filter(([, name]) => name.toLowerCase().includes(asked))
    .map(([command]) => command);
}

/** Every act there may be, with its name; what the trail names itself goes before the words of the floor. */
function named({ floors: byFloor, own }: Named): [command: string, name: string][] {
  const entitiesOf = (floor: string): string[] => [
    ...(floor.includes('.') ? [] : [floor.replace(/s$/, '')]),
    ...Object.entries(floors).flatMap(([entity, at]) => (at === floor ? [entity] : [])),
  ];
  const ofFloors = Object.entries(byFloor).flatMap(([floor, acts]) =>
    entitiesOf(floor).flatMap((entity) => Object.entries(acts).map(([verb, name]) => [`${entity}.${verb}`, name])),
  );
  const ofTrail = Object.entries(own).flatMap(([entity, acts]) =>
    Object.entries(acts).map(([verb, name]) => [`${entity}.${verb}`, name]),
  );
  return Object.entries({ ...Object.fromEntries(ofFloors), ...Object.fromEntries(ofTrail) });
}
