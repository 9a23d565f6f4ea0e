import { type Content, classes } from '../content.ts';
import { tableRole } from '../data-table/table-role.ts';
import { Icon } from '../icon/icon.tsx';

/** What became of a passage. */
export type PassageRelation = 'same' | 'rephrased' | 'split' | 'merged' | 'moved' | 'dropped' | 'added';

export interface BeforeAfterRow {
  /** The passage before; absent when it is new. */
  before?: Content;
  /** The passage after; absent when nothing took its place. */
  after?: Content;
  relation: PassageRelation;
  /** Words in the gutter: « coupée en 2, sujet devant ». The relation's own word when absent. */
  note?: Content;
  /** A fact went with the passage: brick frame on the left, dashed hole on the right. */
  lost?: {
    /** « F · Recours : disparu » */
    title: Content;
    /** What is missing on the right: « Organe, forme et délai du recours sont absents. » */
    missing?: Content;
  };
}

export interface BeforeAfterTexts {
  before: string;
  after: string;
  relation: string;
  relations: Record<PassageRelation, string>;
  nothing: string;
}

export interface BeforeAfterProps {
  rows: BeforeAfterRow[];
  /** « 117 mots, phrase la plus longue : 51 » */
  beforeSummary?: Content;
  afterSummary?: Content;
  /** Caption of the table. */
  caption?: string;
  texts?: BeforeAfterTexts;
}

const frenchTexts: BeforeAfterTexts = {
  before: 'Avant',
  after: 'Après',
  relation: 'Ce qui change',
  relations: {
    same: 'inchangé',
    rephrased: 'reformulé',
    split: 'coupé',
    merged: 'réuni',
    moved: 'déplacé',
    dropped: 'supprimé',
    added: 'ajouté',
  },
  nothing: 'Rien ne remplace ce passage',
};

const drawings: Record<PassageRelation, string> = {
  same: 'M2 10h32',
  rephrased: 'M2 10h32',
  split: 'M2 10h10l7-6h15M12 10l7 6h15',
  merged: 'M2 4h15l7 6h10M2 16h15l7-6',
  moved: 'M2 4h10l12 12h10',
  dropped: 'M2 10h18M23 5l10 10M33 5L23 15',
  added: 'M16 10h18M7 4v12M1 10h12',
};

/** Two columns and the relation in the gutter. On narrow screens each row reads downwards. */
export function BeforeAfter(props: BeforeAfterProps) {
  const { rows, beforeSummary, afterSummary, caption = 'Avant et après, passage par passage' } = props;
  const texts = props.texts ?? frenchTexts;
  return (
    <table {...tableRole('table')} class="lp-before-after">
      <caption class="lp-hidden-visually">{caption}</caption>
      <thead {...tableRole('rowgroup')} class="lp-before-after__head">
        <tr {...tableRole('row')}>
          <th {...tableRole('columnheader')} scope="col">
            <strong class="lp-before-after__title">{texts.before}</strong> {beforeSummary}
          </th>
          <th {...tableRole('columnheader')} scope="col" class="lp-before-after__gutter">
            <span class="lp-hidden-visually">{texts.relation}</span>
          </th>
          <th {...tableRole('columnheader')} scope="col">
            <strong class="lp-before-after__title">{texts.after}</strong> {afterSummary}
          </th>
        </tr>
      </thead>
      <tbody {...tableRole('rowgroup')}>
        {rows.map((row, index) => (
          <tr
            key={index}
            {...tableRole('row')}
            class={classes('lp-before-after__row', row.lost && 'lp-before-after__row--lost')}
          >
            <td {...tableRole('cell')} class={sideClass(row.before ?? row.lost)}>
              <SideLabel>{texts.before}</SideLabel>
              {row.lost ? (
                <div class="lp-before-after__vanished">
                  <LostTitle>{row.lost.title}</LostTitle>
                  {row.before}
                </div>
              ) : (
                row.before
              )}
            </td>
            <td {...tableRole('cell')} class="lp-before-after__gutter">
              <div class="lp-before-after__relation">
                <RelationDrawing relation={row.relation} />
                <span class="lp-before-after__note">{row.note ?? texts.relations[row.relation]}</span>
              </div>
            </td>
            <td {...tableRole('cell')} class={sideClass(row.after ?? row.lost)}>
              <SideLabel>{texts.after}</SideLabel>
              {row.lost ? (
                <div class="lp-before-after__hole">
                  <LostTitle>{texts.nothing}</LostTitle>
                  {row.lost.missing && <p class="lp-second">{row.lost.missing}</p>}
                </div>
              ) : (
                row.after
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** A side without text disappears when the columns are stacked. */
function sideClass(content: unknown) {
  return classes('lp-before-after__side', !content && 'lp-before-after__side--empty');
}

/** Names the side when the columns are stacked; assistive technology already has the column header. */
function SideLabel({ children }: { children: Content }) {
  return (
    <span class="lp-before-after__label" aria-hidden="true">
      {children}
    </span>
  );
}

function LostTitle({ children }: { children: Content }) {
  return (
    <p class="lp-before-after__lost-title">
      <Icon name="cross" size={16} />
      <span>{children}</span>
    </p>
  );
}

function RelationDrawing({ relation }: { relation: PassageRelation }) {
  return (
    <svg
      class="lp-before-after__drawing"
      viewBox="0 0 36 20"
      width="36"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="2.4"
      aria-hidden="true"
      focusable="false"
    >
      <path d={drawings[relation]} />
    </svg>
  );
}
