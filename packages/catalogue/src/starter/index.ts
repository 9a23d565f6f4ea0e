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
export { certificateSheets };

/** The fiches modèles by area, as one looks through them. */
export const starterAreas: readonly { title: string; sheets: readonly StarterSheet[] }[] = [
  { title: 'Carte d’identité, passeport, permis', sheets: identitySheets },
  { title: 'Adresse et ménage', sheets: addressSheets },
  { title: 'Séjour et nationalité', sheets: residenceSheets },
  { title: 'Certificats et copies', sheets: certificateSheets },
  { title: 'Famille', sheets: familySheets },
  { title: 'Décès', sheets: deathSheets },
  { title: 'Enfants et école', sheets: childrenSheets },
  { title: 'Logement et urbanisme', sheets: housingSheets },
  { title: 'Rue et stationnement', sheets: streetSheets },
  { title: 'Quartier et voisins', sheets: neighbourSheets },
  { title: 'Déchets et animaux', sheets: wasteAndAnimalSheets },
  { title: 'Commerce', sheets: businessSheets },
  { title: 'Revenu et aide sociale', sheets: cpasIncomeSheets },
  { title: 'Factures, dettes, logement', sheets: cpasBillSheets },
  { title: 'Aide à domicile et maison de repos', sheets: cpasCareSheets },
];

/** The fiches modèles of the project for communes and CPAS: written for it, without price, delay, law or remedy. */
export const starterSheets: readonly StarterSheet[] = starterAreas.flatMap(({ sheets }) => sheets);
