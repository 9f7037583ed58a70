import type { Chapter, Step } from '../chapter';

const round: Step['way'] = ['navigation.links.rounds', { one: 'round' }];
const settings: Step['way'] = [...round, 'rounds.tabs.settings'];

/** What a street or a district does before there is a round: demands and organisations. */
export const demandsChapter: Chapter = {
  key: 'demands',
  screen: 'desk',
  steps: [
    {
      key: 'newCall',
      from: 'desk',
      way: ['navigation.links.demandCalls', 'demands.call.acts.create'],
      press: 'demands.pages.newCall.submit',
      also: 'demands.pages.publishCall.submit',
    },
    {
      key: 'enterDemand',
      from: 'desk',
      way: ['navigation.links.demands', 'demands.acts.enter'],
      press: 'demands.pages.enter.submit',
    },
    {
      key: 'beginVerifying',
      from: 'desk',
      way: ['navigation.links.demands', { one: 'demand' }],
      press: 'demands.pages.next.start',
    },
    {
      key: 'publishDemand',
      from: 'desk',
      way: ['navigation.links.demands', { one: 'demand' }],
      press: 'demands.pages.publish.submit',
      also: 'demands.pages.acts.return.submit',
    },
    {
      key: 'verifyOrganisation',
      from: 'desk',
      way: ['navigation.links.organisations', { one: 'organisation' }],
      press: 'organisations.office.verify',
      also: 'organisations.office.returnTitle',
    },
    { key: 'assign', from: 'desk', way: ['inbox.whose.assign'], press: 'inbox.assign.submit' },
    {
      key: 'concerning',
      from: 'desk',
      way: ['navigation.links.concerning'],
      press: 'ui.filter.submit',
    },
  ],
};

/** One round from last year's call to the awards. */
export const roundsChapter: Chapter = {
  key: 'rounds',
  screen: 'desk',
  steps: [
    {
      key: 'copyRound',
      from: 'desk',
      way: ['navigation.links.rounds', 'rounds.list.create', 'rounds.new.fromCopy', { one: 'lastRound' }],
      press: 'rounds.new.submit',
    },
    {
      key: 'announcement',
      from: 'desk',
      way: [...settings, 'rounds.parts.announcement'],
      press: 'rounds.settings.save',
    },
    {
      key: 'wordTemplate',
      from: 'desk',
      way: [...settings, 'rounds.parts.word'],
      press: 'rounds.word.submit',
      also: 'rounds.word.use',
    },
    { key: 'publishRound', from: 'desk', way: [...settings, 'rounds.parts.publish'], press: 'rounds.publish.submit' },
    {
      key: 'screen',
      from: 'desk',
      way: [...round, 'rounds.tabs.applications', { one: 'application' }],
      press: 'applications.office.accept',
    },
    {
      key: 'compare',
      from: 'desk',
      way: [...round, 'rounds.tabs.applications', { one: 'application' }],
      press: 'applications.alike.title',
    },
    {
      key: 'returnApplication',
      from: 'desk',
      way: [...round, 'rounds.tabs.applications', { one: 'application' }],
      press: 'applications.office.returnTitle',
    },
    {
      key: 'decide',
      from: 'desk',
      way: [...round, 'rounds.tabs.decisions'],
      press: 'awards.byRank.title',
      also: 'awards.release.submit',
    },
    { key: 'publicWords', from: 'desk', way: [...round, 'rounds.tabs.decisions'], press: 'awards.words.confirm' },
    {
      key: 'settleObjection',
      from: 'desk',
      way: [...round, 'rounds.tabs.publicity', { one: 'objection' }],
      press: 'awards.objections.accept',
      also: 'awards.publicity.confirm',
    },
  ],
};

/** Who judges: asked onto the roster, found without conflict, given their work, and kept or let go. */
export const panelsChapter: Chapter = {
  key: 'panels',
  screen: 'desk',
  steps: [
    {
      key: 'inviteExpert',
      from: 'desk',
      way: ['navigation.links.experts', 'experts.list.invite'],
      press: 'experts.inviting.submit',
    },
    {
      key: 'conflicts',
      from: 'desk',
      way: [...round, 'rounds.tabs.stages', 'conflicts.title'],
      press: 'conflicts.page.confirm',
      also: 'conflicts.page.dismiss',
    },
    {
      key: 'experts',
      from: 'desk',
      way: [...round, 'rounds.tabs.stages', { one: 'stage' }],
      press: 'reviews.stage.assignAll',
      also: 'reviews.stage.close',
    },
    { key: 'nudge', from: 'desk', way: round, press: 'cockpit.late.nudge' },
    {
      key: 'adjustRoster',
      from: 'desk',
      way: ['navigation.links.experts', 'experts.list.adjust'],
      press: 'experts.adjust.submit',
    },
  ],
};
