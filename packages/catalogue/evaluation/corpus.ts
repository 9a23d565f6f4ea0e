import { starterSheets } from '../src/starter/index.ts';
import type { SearchDocument } from './document.ts';
import { housingDocuments } from './others/housing.ts';
import { mobilityDocuments } from './others/mobility-and-health.ts';
import { schoolDocuments } from './others/school-and-youth.ts';
import { workDocuments } from './others/work-and-business.ts';

export type { SearchDocument } from './document.ts';

/** Fictional documents in the style of a Region and of the Fédération Wallonie-Bruxelles. Nothing in them is advice. */
export const otherDocuments: readonly SearchDocument[] = [
  ...housingDocuments,
  ...schoolDocuments,
  ...workDocuments,
  ...mobilityDocuments,
];

/** Everything that a search is tried on: the starter sheets, and documents that compete with them. */
export const corpus: readonly SearchDocument[] = [
  ...starterSheets.map(({ key, title, summary, searchWords }) => ({ key, title, summary, searchWords })),
  ...otherDocuments,
];
