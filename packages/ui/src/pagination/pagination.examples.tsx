import type { Example } from '../examples.ts';
import { Pagination } from './pagination.tsx';

export const paginationExamples: Example[] = [
  {
    name: 'Au milieu',
    element: <Pagination current={6} total={12} hrefFor={(page) => `#page-${page}`} label="Pages de résultats" />,
  },
  {
    name: 'Au début',
    element: <Pagination current={1} total={3} hrefFor={(page) => `#start-${page}`} label="Pages d’avis" />,
  },
];
