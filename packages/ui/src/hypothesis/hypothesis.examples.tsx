import type { Example } from '../examples.ts';
import { Hypothesis } from './hypothesis.tsx';

export const hypothesisExamples: Example[] = [{ name: 'Tampon', element: <Hypothesis /> }];
