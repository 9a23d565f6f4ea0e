import type { Calendar } from '../calendar.ts';
import type { DemoProcedure } from '../types.ts';
import { businessProcedures } from './business.ts';
import { familyProcedures } from './family.ts';
import { housingProcedures } from './housing.ts';
import { movingProcedures } from './moving.ts';
import { socialProcedures } from './social.ts';
import { studyProcedures } from './studies.ts';

export function procedures(calendar: Calendar): DemoProcedure[] {
  return [
    ...movingProcedures(calendar),
    ...housingProcedures(calendar),
    ...businessProcedures(calendar),
    ...familyProcedures(calendar),
    ...studyProcedures(calendar),
    ...socialProcedures,
  ];
}
