import path from 'node:path';
import { makeBackup } from '@/lib/run/backup/make-backup';
import { main } from '@/lib/run/main';
import { step } from '@/lib/run/step';

/** `npm run backup -- FOLDER`: database and files, while the house is open, into an empty folder. */
await main(async () => {
  const [folder] = process.argv.slice(2);
  if (folder === undefined) throw new Error('npm run backup -- FOLDER  请指定一个空文件夹');
  const { madeAt, version, needsKey } = await step('Backup 备份', () => makeBackup(path.resolve(folder), console.log));
  console.log(`${path.resolve(folder)}: ${madeAt}, ${version}`);
  console.log('Try it 演练恢复: npm run restore -- FOLDER --rehearse');
  if (needsKey) console.log('The encryption key is not in it; keep it elsewhere. 备份不含加密密钥，请另行妥善保管。');
});
