type Parts = { name: string; text: () => string }[];

const PROGRAM = /(?:vbaProject|vbaData)|^word\/(?:embeddings|activeX|afchunk)/i;
const FETCHING_FIELD =
  /(?:<w:instrText[^>]*>|w:instr=")[^<"]*\b(?:DDE|DDEAUTO|INCLUDETEXT|INCLUDEPICTURE|LINK|IMPORT|DATABASE)\b/i;
const OUTWARD = /<Relationship\b[^>]*TargetMode\s*=\s*["']External["'][^>]*>/gi;
const LINK = /Type\s*=\s*["'][^"']*\/hyperlink["']/i;
const SAFE_TARGET = /Target\s*=\s*["'](?:https?:|mailto:)/i;

/**
 * Whether a Word file brings along what runs or fetches: macros, embedded objects, fields and relations that load from
 * elsewhere. Everybody opens what is made of a template, so that none of it may be in one; a plain link may.
 */
export function hasActiveContent(parts: Parts): boolean {
  return parts.some(({ name, text }) => {
    if (PROGRAM.test(name)) return true;
    if (!/\.(?:xml|rels)$/i.test(name)) return false;
    const xml = text();
    if (/<!DOCTYPE|<!ENTITY/i.test(xml) || /macroEnabled/i.test(xml) || /<w:altChunk\b/i.test(xml)) return true;
    if (FETCHING_FIELD.test(xml)) return true;
    return (xml.match(OUTWARD) ?? []).some((relation) => !LINK.test(relation) || !SAFE_TARGET.test(relation));
  });
}
