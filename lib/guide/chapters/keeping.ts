import type { Chapter } from '../chapter';

/** People, their accounts, regions and the calendar. */
export const administratorChapter: Chapter = {
  key: 'administrator',
  screen: 'desk',
  steps: [
    {
      key: 'appoint',
      from: 'desk',
      way: ['navigation.links.people', 'regions.people.appoint'],
      press: 'regions.people.appointSubmit',
    },
    {
      key: 'confirmAppointment',
      from: 'desk',
      way: ['navigation.links.appointments'],
      press: 'regions.appointments.confirm',
    },
    {
      key: 'disableAccount',
      from: 'desk',
      way: ['navigation.links.accounts', { one: 'person' }],
      press: 'regions.accounts.disable',
    },
    {
      key: 'addRegion',
      from: 'desk',
      way: ['navigation.links.regions', 'regions.tree.add'],
      press: 'regions.tree.addSubmit',
    },
    {
      key: 'nameOffice',
      from: 'desk',
      way: ['navigation.links.regions', { one: 'office' }],
      press: 'regions.tree.renameSubmit',
    },
    {
      key: 'calendar',
      from: 'desk',
      way: ['navigation.links.calendar', 'calendar.form.submit'],
      press: 'calendar.form.submit',
    },
  ],
};

/** What everybody with an account meets. */
export const accountChapter: Chapter = {
  key: 'account',
  screen: 'desk',
  steps: [
    { key: 'signIn', from: 'home', way: ['navigation.links.enter'], press: 'people.signIn.submit' },
    {
      key: 'forgotPassword',
      from: 'home',
      way: ['navigation.links.enter', 'people.signIn.forgot'],
      press: 'people.forgot.submit',
    },
    {
      key: 'secondFactor',
      from: 'desk',
      way: ['navigation.links.account', 'people.account.factorSetUp'],
      press: 'people.factor.begin',
    },
    { key: 'everywhere', from: 'desk', way: ['navigation.links.account'], press: 'people.account.signOutEverywhere' },
    { key: 'largeType', from: 'home', way: [], press: 'shell.size.elder' },
  ],
};
