import { chooseRest } from './choose-rest';
import { narrowLists } from './narrow-lists';
import { watchJobs } from './watch-jobs';

/** The script of pages from which long work is started or many are decided on at once, beside that of every page. */
watchJobs();
narrowLists();
chooseRest();
