import { sealTrail } from '@/lib/seals/seal-trail';

/** A process of its own that seals: to be killed by a test. */
await sealTrail({ now: new Date() });
