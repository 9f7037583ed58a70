/** The password of every account in a fixture. */
export const fixturePassword = 'Kranich-7-am-See';
