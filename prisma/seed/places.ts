import { db } from '@/lib/db/client';
import { found } from '@/lib/kernel/found';
import type { Community } from './project';

export type Region = { id: string; name: string; path: string; cityId: string };
export type Street = Region & { communities: Community[] };
export type Places = {
  hangzhou: Region;
  shangcheng: Region;
  /** The six streets of the published round, 望江 second because the demonstration's own organisation sits there. */
  streets: Street[];
  districts: { binjiang: Region; xihu: Region; gongshu: Region };
  jian: Region;
  jizhou: Region;
  qingyuan: Region;
  jianxian: Region;
  jinjiang: Region;
};

const streetNames = ['湖滨街道', '望江街道', '清波街道', '小营街道', '南星街道', '紫阳街道'];

export async function findPlaces(): Promise<Places> {
  const codes = ['330100', '330102', '330108', '330106', '330105', '360800', '360802', '360803', '360821', '510104'];
  const coded = await db.region.findMany({ where: { code: { in: codes }, validTo: null } });
  const byCode = (code: string): Region =>
    asRegion(
      found(
        coded.find((region) => region.code === code),
        `region ${code}`,
      ),
    );
  const shangcheng = byCode('330102');
  return {
    hangzhou: byCode('330100'),
    shangcheng,
    streets: await streetsOf(shangcheng),
    districts: { binjiang: byCode('330108'), xihu: byCode('330106'), gongshu: byCode('330105') },
    jian: byCode('360800'),
    jizhou: byCode('360802'),
    qingyuan: byCode('360803'),
    jianxian: byCode('360821'),
    jinjiang: byCode('510104'),
  };
}

async function streetsOf(district: Region): Promise<Street[]> {
  const below = await db.region.findMany({ where: { path: { startsWith: district.path } }, orderBy: { name: 'asc' } });
  return streetNames.map((name) => {
    const street = asRegion(
      found(
        below.find((region) => region.level === 'STREET' && region.name === name),
        name,
      ),
    );
    const communities = below.filter((region) => region.level === 'COMMUNITY' && region.parentId === street.id);
    return {
      ...street,
      communities: communities.map((region) => ({ id: region.id, name: region.name, street: name })),
    };
  });
}

function asRegion({
  id,
  name,
  path,
  cityId,
}: {
  id: string;
  name: string;
  path: string;
  cityId: string | null;
}): Region {
  return { id, name, path, cityId: cityId ?? id };
}
