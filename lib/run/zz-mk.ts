import { buildServer } from './make';
await buildServer();
