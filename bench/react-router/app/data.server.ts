import { readAssets } from '../../../apps/web/src/platform/http/assets.ts';
import { publicProcedure } from '../../source/public-procedure.ts';

/** The same démarche, and the same style sheet and font. */
export const procedure = publicProcedure();
const { styles, font } = readAssets(process.env.LIMPIDE_CLIENT ?? '');
export const assets = { styles, font };
