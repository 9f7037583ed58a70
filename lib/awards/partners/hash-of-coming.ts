import 'server-only';
import { partHash } from '@/lib/applications/joint/part-hash';

type Asked = Pick<Parameters<typeof partHash>[0], 'application' | 'task' | 'shareFen'> & {
  newcomer: { id: string; name: string } | null;
};

/** SHA-256 over what who comes in confirms, as of any part; '' where nobody comes in. */
export const hashOfComing = ({ newcomer, ...part }: Asked): string =>
  newcomer === null ? '' : partHash({ ...part, organisation: newcomer });
