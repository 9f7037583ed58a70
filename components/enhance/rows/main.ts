import { nameFiles } from './name-files';
import { walkRows } from './walk-rows';

/** The script of the pages of a desk, beside that of every page. */
walkRows();
nameFiles();
