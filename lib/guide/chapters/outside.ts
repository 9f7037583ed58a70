import type { Chapter, Step } from '../chapter';

const call: Step['way'] = [{ one: 'demandCall' }];
const draft: Step['way'] = ['navigation.links.applications', { one: 'draft' }];
const result: Step['way'] = ['disclosure.landing.allResults', { one: 'result' }];

/** Says what is needed and follows what becomes of it, on a telephone and without an account. */
export const residentChapter: Chapter = {
  key: 'resident',
  screen: 'phone',
  steps: [
    { key: 'demandCall', from: 'home', way: call, press: 'demands.pages.call.submit' },
    { key: 'demandCode', from: 'home', way: [...call, 'demands.pages.call.submit'], press: 'demands.proof.get' },
    {
      key: 'demandSubmit',
      from: 'home',
      way: [...call, 'demands.pages.call.submit'],
      press: 'demands.pages.form.submit',
    },
    { key: 'demandFind', from: 'home', way: ['disclosure.landing.findDemand'], press: 'demands.pages.find.submit' },
    {
      key: 'residentObjection',
      from: 'home',
      way: [...result, 'disclosure.result.object'],
      press: 'disclosure.objection.submit',
    },
    { key: 'verifyPaper', from: 'home', way: ['shell.footer.verify'], press: 'verification.submit' },
  ],
};

/** From registering to the result. */
export const organisationChapter: Chapter = {
  key: 'organisation',
  screen: 'desk',
  steps: [
    { key: 'register', from: 'home', way: ['navigation.links.register'], press: 'organisations.steps.on' },
    { key: 'certificate', from: 'home', way: ['navigation.links.register'], press: 'organisations.register.submit' },
    {
      key: 'apply',
      from: 'desk',
      way: ['navigation.links.openCalls', { one: 'call' }, 'disclosure.round.apply'],
      press: 'applications.start.submit',
    },
    {
      key: 'fill',
      from: 'desk',
      way: [...draft, 'applications.overview.continue'],
      press: 'applications.section.save',
    },
    { key: 'check', from: 'desk', way: [...draft, 'applications.overview.check'], press: 'applications.check.submit' },
    {
      key: 'correct',
      from: 'desk',
      way: ['applications.waiting.correct'],
      press: 'applications.overview.mend',
      also: 'applications.overview.check',
    },
    {
      key: 'receipt',
      from: 'desk',
      way: ['navigation.links.applications', { one: 'submitted' }, 'applications.overview.receipt'],
      press: 'applications.receipt.print',
    },
    {
      key: 'members',
      from: 'desk',
      way: ['navigation.links.organisation', 'organisations.sections.members', 'organisations.members.invite'],
      press: 'organisations.members.inviteSubmit',
    },
    { key: 'result', from: 'home', way: result, press: 'disclosure.result.notice' },
    {
      key: 'objection',
      from: 'home',
      way: result,
      press: 'disclosure.result.object',
      also: 'disclosure.objection.submit',
    },
  ],
};
