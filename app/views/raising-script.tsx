import { scriptHref } from '@/lib/web/script-href';

/** The behaviours of forms in which a need is told or made public (components/enhance/raising). */
export const RaisingScript = () => <script src={scriptHref('raising')} defer />;
