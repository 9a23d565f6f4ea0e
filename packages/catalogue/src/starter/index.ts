import { addressSheets } from './address.ts';
import { businessSheets } from './business.ts';
import { certificateSheets } from './certificates.ts';
import { childrenSheets } from './children.ts';
import { cpasBillSheets } from './cpas-bills.ts';
import { cpasCareSheets } from './cpas-care.ts';
import { cpasIncomeSheets } from './cpas-income.ts';
import { deathSheets } from './deaths.ts';
import { familySheets } from './family.ts';
import { housingSheets } from './housing.ts';
import { identitySheets } from './identity.ts';
import { neighbourSheets } from './neighbours.ts';
import { residenceSheets } from './residence.ts';
import type { StarterSheet } from './sheet.ts';
import { streetSheets } from './street.ts';
import { wasteAndAnimalSheets } from './waste-and-animals.ts';

export type { StarterLifeEvent, StarterSheet, StarterStep, ToComplete } from './sheet.ts';

/** The fiches modèles of the project for communes and CPAS: written for it, without price, delay, law or remedy. */
export const starterSheets: readonly StarterSheet[] = [
  ...identitySheets,
  ...addressSheets,
  ...residenceSheets,
  ...certificateSheets,
  ...familySheets,
  ...deathSheets,
  ...childrenSheets,
  ...housingSheets,
  ...streetSheets,
  ...neighbourSheets,
  ...wasteAndAnimalSheets,
  ...businessSheets,
  ...cpasIncomeSheets,
  ...cpasBillSheets,
  ...cpasCareSheets,
];
