import 'server-only';
import { paths } from '@/lib/paths/paths';
import { scriptHref } from '../script-href';

/** Where everything is searched, for the head of every page. */
export const searchPlaces = () => ({ page: paths.search(), part: paths.searchPart(), script: scriptHref('search') });
