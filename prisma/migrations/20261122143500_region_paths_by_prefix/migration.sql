-- A subtree is a prefix of the path. With collation "C" the unique index serves LIKE 'prefix%' as well.
DROP INDEX "Region_path_idx";
ALTER TABLE "Region" ALTER COLUMN "path" TYPE text COLLATE "C";
