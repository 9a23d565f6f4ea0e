import type { Example } from '../examples.ts';
import { Wordmark } from './wordmark.tsx';

export const wordmarkExamples: Example[] = [{ name: 'Sur la page', element: <Wordmark /> }];
