import type { Content } from '../content.ts';
import { DataTable } from '../data-table/data-table.tsx';
import { FactMark } from '../fact-mark/fact-mark.tsx';
import { Icon } from '../icon/icon.tsx';

export type FactResult = 'kept' | 'vanished' | 'changed' | 'added';

export interface FactRow {
  letter: string;
  label: Content;
  /** Absent on one side: the table says so in words. */
  before?: Content;
  after?: Content;
  result: FactResult;
}

export interface FactsTableTexts {
  columns: { fact: string; before: string; after: string; result: string };
  results: Record<FactResult, string>;
  absent: string;
}

export interface FactsTableProps {
  /** « 7 faits vérifiés : 6 gardés, 1 disparu » */
  caption: Content;
  captionHidden?: boolean;
  rows: FactRow[];
  texts?: FactsTableTexts;
}

const frenchTexts: FactsTableTexts = {
  columns: { fact: 'Fait', before: 'Avant', after: 'Après', result: 'Résultat' },
  results: { kept: 'Gardé', vanished: 'Disparu', changed: 'Changé', added: 'Ajouté' },
  absent: 'absent',
};

const icons = { kept: 'tick', vanished: 'cross', changed: 'cross', added: 'plus' } as const;

/** Dates, amounts, remedies, contacts: what each became. A lost or changed fact stops the eye. */
export function FactsTable({ caption, captionHidden, rows, texts = frenchTexts }: FactsTableProps) {
  const { columns } = texts;
  return (
    <DataTable
      caption={caption}
      captionHidden={captionHidden}
      columns={[
        { key: 'fact', header: columns.fact, rowHeader: true },
        { key: 'before', header: columns.before },
        { key: 'after', header: columns.after },
        { key: 'result', header: columns.result, width: 'narrow' },
      ]}
      rows={rows.map((row) => {
        const lost = row.result === 'vanished' || row.result === 'changed';
        return {
          tone: lost ? 'error' : undefined,
          cells: {
            fact: (
              <span class="lp-facts__fact">
                <FactMark letter={row.letter} lost={lost} />
                <span>{row.label}</span>
              </span>
            ),
            before: row.before ?? texts.absent,
            after: row.after ?? <strong class={lost ? 'lp-facts__lost' : undefined}>{texts.absent}</strong>,
            result: (
              <span class={lost ? 'lp-facts__result lp-facts__lost' : 'lp-facts__result'}>
                <Icon name={icons[row.result]} size={16} />
                <span>{texts.results[row.result]}</span>
              </span>
            ),
          },
        };
      })}
    />
  );
}
