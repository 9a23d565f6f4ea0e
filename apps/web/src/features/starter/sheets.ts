import { certificateSheets, type StarterSheet, starterAreas, starterSheets } from '@limpide/catalogue/starter';
import type { ProcedureContent } from '../../platform/database/index.ts';
import { foldWords } from '../../platform/search/index.ts';

export { type StarterSheet, starterSheets };

export interface Area {
  title: string;
  sheets: readonly StarterSheet[];
}

/** Areas with their sheets, those of the organisation's kind first: a CPAS begins with its own. */
export function areasFor(authority: string): Area[] {
  const kind = authority.startsWith('cpas') ? 'cpas' : 'commune';
  const first = (area: Area) => (area.sheets.some((sheet) => sheet.authority === kind) ? 0 : 1);
  return [...starterAreas].sort((a, b) => first(a) - first(b));
}

/** The text of a sheet as the draft of an organisation. What depends on it is left empty, never guessed. */
export function contentOf(sheet: StarterSheet): ProcedureContent {
  const { title, summary, audience, lifeEvent, prepare, notNeeded, exceptions, searchWords } = sheet;
  return {
    title,
    summary,
    audience,
    lifeEvent,
    keyFacts: {},
    prepare,
    ...(notNeeded ? { notNeeded } : {}),
    exceptions,
    legalBases: [],
    searchWords,
  };
}

/** A title as it is compared: accents, capitals and empty words do not count. */
export const titleKey = (title: string): string => foldWords(title).join(' ');

/** Sheets of a paper that one asks for: communes often have one price for all of them. */
const certificates = new Set(certificateSheets.map(({ key }) => key));
export const isCertificate = (sheet: string): boolean => certificates.has(sheet);

/** The same sheets by moment of life. */
export function byLifeEvent(areas: readonly Area[], name: (event: StarterSheet['lifeEvent']) => string): Area[] {
  const groups = Map.groupBy(
    areas.flatMap(({ sheets }) => sheets),
    ({ lifeEvent }) => lifeEvent,
  );
  return [...groups].map(([event, sheets]) => ({ title: name(event), sheets }));
}
