import type { Chapter, Step } from '../chapter';

const sheet: Step['way'] = ['reviews.waiting.score'];

/** From the declaration to the sheet handed in. */
export const expertChapter: Chapter = {
  key: 'expert',
  screen: 'desk',
  steps: [
    {
      key: 'invitation',
      from: 'home',
      way: ['navigation.links.enter', 'people.signIn.forgot'],
      press: 'people.forgot.submit',
    },
    { key: 'declare', from: 'desk', way: ['reviews.waiting.declare'], press: 'reviews.my.declareSubmit' },
    {
      key: 'recuse',
      from: 'desk',
      way: [...sheet, 'reviews.sheet.recuseInstead'],
      press: 'reviews.declaration.recuse',
    },
    { key: 'score', from: 'desk', way: sheet, press: 'reviews.scoring.submitNext' },
    {
      key: 'printSheet',
      from: 'desk',
      way: [...sheet, 'reviews.sheet.back', { one: 'handedIn' }],
      press: 'reviews.sheet.print',
    },
  ],
};

/** Who watches a round, who inspects discipline, and who audits the trail. */
export const observerChapter: Chapter = {
  key: 'observer',
  screen: 'desk',
  steps: [
    { key: 'observeAll', from: 'desk', way: ['inbox.observe.all'], press: 'ui.filter.submit' },
    { key: 'observeRound', from: 'desk', way: [{ one: 'round' }], press: 'ui.export.menu' },
    { key: 'takeCase', from: 'desk', way: [{ one: 'objection' }], press: 'discipline.take.act' },
    {
      key: 'trailEntries',
      from: 'desk',
      way: ['navigation.links.trailEntries'],
      press: 'ui.export.menu',
      also: 'ui.filter.submit',
    },
    { key: 'verifyTrail', from: 'desk', way: ['navigation.links.trail'], press: 'seals.verify' },
  ],
};
