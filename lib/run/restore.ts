import path from 'node:path';
import { rehearse, restoreBackup } from '@/lib/run/backup/restore-backup';
import { main } from '@/lib/run/main';
import { step } from '@/lib/run/step';

/** `npm run restore -- FOLDER`: into an empty house; `--rehearse` into one that is thrown away, to prove the backup. */
await main(async () => {
  const wishes = process.argv.slice(2);
  const folder = wishes.find((wish) => !wish.startsWith('--'));
  if (folder === undefined) throw new Error('npm run restore -- FOLDER [--rehearse]  请指定备份所在的文件夹');
  const work = wishes.includes('--rehearse') ? rehearse : restoreBackup;
  const { manifest, tables, files, differing } = await step('Restore 恢复', () =>
    work(path.resolve(folder), console.log),
  );
  console.log(`Made ${manifest.madeAt} by ${manifest.version}: ${tables} tables, ${files} files 张表、个文件`);
  if (differing.length > 0) throw new Error(`These tables differ 以下数据表与备份时不一致: ${differing.join(', ')}`);
  console.log('Every table has the rows and the sum it had. 全部数据表的行数与校验和一致。');
});
