import { Evidence } from '../evidence/evidence.tsx';
import type { Example } from '../examples.ts';
import { Hypothesis } from '../hypothesis/hypothesis.tsx';
import { RangeBar } from '../range-bar/range-bar.tsx';
import { StateTag } from '../state-tag/state-tag.tsx';
import { DataTable } from './data-table.tsx';

const score = (text: string, low: number, high: number, parts: string) => (
  <>
    <strong>{text}</strong>
    <RangeBar low={low} high={high} max={22400} />
    <span class="lp-small">{parts}</span>
  </>
);

export const dataTableExamples: Example[] = [
  {
    name: 'Irritants, triés par score',
    element: (
      <DataTable
        caption="Irritants ouverts"
        captionHidden
        columns={[
          { key: 'words', header: 'Ce que dit l’usager', rowHeader: true, width: 'wide' },
          { key: 'evidence', header: 'Preuve' },
          {
            key: 'score',
            header: 'Score',
            note: 'usagers par an × gravité × administrations',
            sort: { href: '#score', direction: 'descending' },
          },
          { key: 'owner', header: 'Porteur', sort: { href: '#porteur' } },
        ]}
        rows={[
          {
            cells: {
              words: (
                <>
                  <a href="#irritant-1">«&nbsp;Le formulaire me pose 74 questions.&nbsp;»</a>
                  <div class="lp-second">Allocation d’études, remplir</div>
                </>
              ),
              evidence: <Evidence level="counted" n="74 champs" />,
              score: score('20\u202f800 à 22\u202f400', 20800, 22400, '5\u202f400 × 2 × 2'),
              owner: 'Service des allocations d’études',
            },
          },
          {
            cells: {
              words: <a href="#irritant-2">«&nbsp;On me demande trois fois le même plan.&nbsp;»</a>,
              evidence: <Hypothesis />,
              score: score('3\u202f720 à 5\u202f040', 3720, 5040, '365 × 3 × 4'),
              owner: <StateTag state="alert" label="Sans porteur" />,
            },
          },
        ]}
      />
    ),
  },
  {
    name: 'Nombres qui se comparent, sur écran étroit aussi',
    element: (
      <DataTable
        caption="Dossiers incomplets"
        narrow="scroll"
        columns={[
          { key: 'period', header: 'Période', rowHeader: true },
          { key: 'incomplete', header: 'Incomplets', numeric: true },
          { key: 'total', header: 'Dossiers', numeric: true },
          { key: 'share', header: 'Part', numeric: true },
        ]}
        rows={[
          { cells: { period: 'Avant', incomplete: '164', total: '400', share: '41\u00a0%' } },
          { cells: { period: 'Après', incomplete: '88', total: '400', share: '22\u00a0%' } },
        ]}
      />
    ),
  },
  {
    name: 'Vide',
    element: (
      <DataTable
        caption="Mesures"
        columns={[{ key: 'name', header: 'Indicateur' }]}
        rows={[]}
        empty="Aucune mesure. Choisissez d’abord un indicateur."
      />
    ),
  },
];
