import { type Content, classes } from '../content.ts';
import { DataTable } from '../data-table/data-table.tsx';
import { FactMark, type FactTone } from '../fact-mark/fact-mark.tsx';
import { Icon } from '../icon/icon.tsx';

export type FactResult = 'kept' | 'vanished' | 'changed' | 'added';

export interface FactRow {
  /** Anchor of the row. */
  id?: string;
  letter: string;
  label: Content;
  /** Absent on one side: the table says so in words. */
  before?: Content;
  after?: Content;
  result: FactResult;
  /** How much the row stops the eye; `lost` for what vanished or changed, `plain` otherwise, when absent. */
  tone?: FactTone | 'plain';
}

export interface FactsTableTexts {
  columns: { fact: string; before: string; after: string; result: string };
  results: Record<FactResult, string>;
  absent: string;
  /** Stands for the result of what is only to be looked at. */
  check: string;
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
  check: 'À vérifier',
};

const icons = { kept: 'tick', vanished: 'cross', changed: 'cross', added: 'plus' } as const;

/** Dates, amounts, remedies, contacts: what each became. What is lost stops the eye, what is in doubt slows it. */
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
        const tone = toneOf(row);
        const marked = tone && `lp-facts__${tone}`;
        return {
          id: row.id,
          tone: tone === 'lost' ? 'error' : undefined,
          cells: {
            fact: (
              <span class="lp-facts__fact">
                <FactMark letter={row.letter} tone={tone} />
                <span>{row.label}</span>
              </span>
            ),
            before: row.before ?? texts.absent,
            after: row.after ?? (marked ? <strong class={marked}>{texts.absent}</strong> : texts.absent),
            result: (
              <span class={classes('lp-facts__result', marked)}>
                {tone !== 'check' && <Icon name={icons[row.result]} size={16} />}
                <span>{tone === 'check' ? texts.check : texts.results[row.result]}</span>
              </span>
            ),
          },
        };
      })}
    />
  );
}

function toneOf({ result, tone }: FactRow): FactTone | undefined {
  if (tone) return tone === 'plain' ? undefined : tone;
  return result === 'vanished' || result === 'changed' ? 'lost' : undefined;
}
