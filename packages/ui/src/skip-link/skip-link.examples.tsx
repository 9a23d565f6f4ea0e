import type { Example } from '../examples.ts';
import { SkipLink } from './skip-link.tsx';

export const skipLinkExamples: Example[] = [{ name: 'Visible quand il reçoit le focus', element: <SkipLink /> }];
