import 'server-only';

/** What the law and the reader want at the foot of a page; each installation sets its own, none is shown when unset. */
export function siteFacts() {
  return {
    organiser: process.env.SITE_ORGANISER,
    icpNumber: process.env.SITE_ICP_NUMBER,
    policeNumber: process.env.SITE_POLICE_NUMBER,
    protectionNumber: process.env.SITE_PROTECTION_NUMBER,
    support: process.env.SITE_SUPPORT,
  };
}

/** The same as texts take it: what is not set is said in general words. */
export function siteWords() {
  const { organiser, support } = siteFacts();
  return {
    organiser: organiser ?? '',
    isNamed: organiser ? 'yes' : 'no',
    support: support ?? '',
    isKnown: support ? 'yes' : 'no',
  };
}
