import { type PageScriptName, scriptHref } from '@/lib/web/script-href';

/** The behaviours that only this page has (a folder of components/enhance), beside those of every page. */
export const PageScript = ({ name }: { name: PageScriptName }) => <script src={scriptHref(name)} defer />;
