import type { Example } from '../examples.ts';
import { RangeBar } from './range-bar.tsx';

export const rangeBarExamples: Example[] = [
  { name: 'Un score incertain', element: <RangeBar low={8800} high={10400} max={22400} label="De 8 800 à 10 400" /> },
  { name: 'Tout petit', element: <RangeBar low={0} high={10} max={22400} label="De 0 à 10" /> },
];
