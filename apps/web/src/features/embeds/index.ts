import { chooseRoutes } from './routes/choose.tsx';
import { embedRoutes as answers } from './routes/embeds.tsx';

export { procedureTree, withdrawnTree } from './content.ts';
export { readOptions } from './options.ts';
export { type Gone, listOnline, readState } from './queries.ts';
export { inSlice } from './slice.ts';
export { toHtml } from './tree.ts';

/** Fixed addresses come before those that hold an id. */
export const embedRoutes = [...answers, ...chooseRoutes];
