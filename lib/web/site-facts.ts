import 'server-only';
import { paths } from '@/lib/paths/paths';

/** What the law and the reader want at the foot of a page; each installation sets its own, none is shown when unset. */
export function siteFacts() {
  return {
    organiser: process.env.SITE_ORGANISER,
    icpNumber: process.env.SITE_ICP_NUMBER,
    policeNumber: process.env.SITE_POLICE_NUMBER,
    protectionNumber: process.env.SITE_PROTECTION_NUMBER,
    support: process.env.SITE_SUPPORT,
    /** Where a demonstration shows what it would have sent. */
    outbox: process.env['GONGCHUANG_DEMO'] === '1' ? paths.outbox() : undefined,
  };
}

/**
 * The same on a page some body answers for: its name, and where that is not the installation's own (whose name may have a
 * remark after it), no telephone of somebody else.
 */
export function siteFactsFor(body: string | undefined) {
  const facts = siteFacts();
  if (body === undefined || facts.organiser?.startsWith(body)) return facts;
  return { ...facts, organiser: body, support: undefined };
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
