import { purgeJournals } from '@/lib/web/journal';
import { askFirst } from './ask-first';
import { closeMenus } from './close-menus';
import { countTexts } from './count-texts';
import { dropDrafts } from './drop-drafts';
import { dropMended } from './drop-mended';
import { guardForms } from './guard-forms';
import { leadToDesk } from './lead-to-desk';
import { leadToProblems } from './lead-to-problems';
import { openRows } from './open-rows';
import { openSearch } from './open-search';
import { printPages } from './print-pages';
import { returnToLists } from './return-to-lists';
import { sendForms } from './send-forms';
import { tellDates } from './tell-dates';
import { tickAll } from './tick-all';

/**
 * The one script of every page, document or not. Every behaviour listens on the document and reads what to do from the
 * markup, so a page works without it, and what comes into the page later needs no wiring.
 */
closeMenus();
openRows();
tickAll();
tellDates();
printPages();
leadToProblems();
dropMended();
leadToDesk();
openSearch();
returnToLists();
countTexts();
dropDrafts();
guardForms();
// In this order: what is asked about first is not sent yet, and sending takes the event from the browser.
askFirst();
sendForms();
// What is too old leaves this browser on every page: after signing out too, and for whoever comes next.
purgeJournals(Date.now());
