import { narrowLists } from './narrow-lists';
import { watchJobs } from './watch-jobs';

/** The script of pages from which long work is started, beside that of every page. */
watchJobs();
narrowLists();
