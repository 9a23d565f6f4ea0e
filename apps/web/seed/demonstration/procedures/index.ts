import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';
import { birthProcedures } from './births.ts';
import { businessProcedures } from './business.ts';
import { coupleAndDeathProcedures } from './couples-and-deaths.ts';
import { hardshipProcedures } from './hardship.ts';
import { housingProcedures } from './housing.ts';
import { identityCardProcedures } from './identity-cards.ts';
import { movingProcedures } from './moving.ts';
import { relativeProcedures } from './relatives.ts';
import { studyProcedures } from './studies.ts';

export function procedures(calendar: Calendar): DemoProcedure[] {
  return [
    ...movingProcedures(calendar),
    ...identityCardProcedures(calendar),
    ...housingProcedures(calendar),
    ...businessProcedures(calendar),
    ...birthProcedures(calendar),
    ...studyProcedures(calendar),
    ...hardshipProcedures,
    ...coupleAndDeathProcedures(calendar),
    ...relativeProcedures,
  ];
}
