import { readFileSync } from 'node:fs';
import { serverEnvironment, wishedPort } from '@/lib/run/environment';
import { main, withDatabase } from '@/lib/run/main';
import { keyFile, writeKeyFile } from '@/lib/run/sealing/encryption-key';
import { newMasterLine, readMasterKeys } from '@/lib/vault/master-key';

/**
 * `npm run keys -- rotate`: a new encryption key, with which every data key is wrapped anew; what is sealed stays as it is.
 * Beside an open house as well. The key before stays in the file until the next rotation, and with it every key some data
 * key still names; the others go.
 */
await main(async () => {
  if (process.argv[2] !== 'rotate') throw new Error('npm run keys -- rotate  更换加密密钥');
  await withDatabase(async (database) => {
    Object.assign(process.env, serverEnvironment(database, wishedPort()));
    const { db } = await import('@/lib/db/client');
    const { namedMasters, wrapAnew } = await import('@/lib/vault/rotate');
    try {
      const file = keyFile();
      const before = linesOf(file);
      writeKeyFile(file, [newMasterLine(), ...before]);
      const wrapped = await wrapAnew(db);
      const named = await namedMasters(db);
      const [newest = '', previous = '', ...older] = linesOf(file);
      writeKeyFile(file, [newest, previous, ...older.filter((line) => named.has(readMasterKeys(line)[0].id))]);
      console.log(`${wrapped} data keys wrapped with a new key in ${file}  已用新密钥重新加密 ${wrapped} 个数据密钥`);
      console.log(
        'Keep the new file beside new backups, the former beside former ones. 请另行保管新的密钥文件；此前的备份仍需使用原密钥文件。',
      );
    } finally {
      await db.$disconnect();
    }
  });
});

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
