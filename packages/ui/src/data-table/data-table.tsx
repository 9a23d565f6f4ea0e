import { type Content, classes } from '../content.ts';
import { Icon } from '../icon/icon.tsx';
import { tableRole } from './table-role.ts';

export interface TableColumn {
  /** Key of the cell in each row. */
  key: string;
  /** Header, and label of the cell when the row becomes a block on a narrow screen. */
  header: string;
  /** A second line of the header. */
  note?: Content;
  numeric?: boolean;
  /** The cell that names its row. One column at most. */
  rowHeader?: boolean;
  /** The header is read aloud but not shown (a column of actions). */
  headerHidden?: boolean;
  /** Link that sorts by this column; `direction` when the table is sorted by it now. */
  sort?: { href: string; direction?: 'ascending' | 'descending' };
  width?: 'narrow' | 'wide';
}

export interface TableRow {
  /** Anchor of the row. */
  id?: string;
  cells: Record<string, Content>;
  /** `error` marks a row with brick, `active` with yellow. */
  tone?: 'error' | 'active';
}

export interface DataTableProps {
  /** What the table shows; needed by readers who cannot see where they are. */
  caption: Content;
  captionHidden?: boolean;
  columns: TableColumn[];
  rows: TableRow[];
  /** Said in the place of the rows when there is none. */
  empty?: Content;
  /** `scroll` keeps columns on narrow screens inside a region that scrolls, for figures that are compared. */
  narrow?: 'blocks' | 'scroll';
  id?: string;
}

/**
 * A table of rules, not of boxes. Below 768 px each row becomes a block with its labels. Changing `display` makes browsers
 * forget that it is a table, hence the roles written out.
 */
export function DataTable(props: DataTableProps) {
  const { caption, captionHidden = false, columns, rows, empty, narrow = 'blocks', id } = props;
  const table = (
    <table {...tableRole('table')} class={classes('lp-table', `lp-table--${narrow}`)} id={id}>
      <caption class={captionHidden ? 'lp-hidden-visually' : 'lp-table__caption'}>{caption}</caption>
      <thead {...tableRole('rowgroup')} class="lp-table__head">
        <tr {...tableRole('row')}>
          {columns.map((column) => (
            <TableHeader key={column.key} column={column} />
          ))}
        </tr>
      </thead>
      <tbody {...tableRole('rowgroup')}>
        {rows.length === 0 && empty && (
          <tr {...tableRole('row')} class="lp-table__row">
            <td {...tableRole('cell')} class="lp-table__cell" colSpan={columns.length}>
              {empty}
            </td>
          </tr>
        )}
        {rows.map((row, index) => (
          <tr
            key={row.id ?? index}
            {...tableRole('row')}
            class={classes('lp-table__row', row.tone && `lp-table__row--${row.tone}`)}
            id={row.id}
          >
            {columns.map((column) => (
              <TableCell key={column.key} column={column} content={row.cells[column.key]} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
  return narrow === 'scroll' ? (
    // A region that scrolls must be reachable by keyboard.
    <section class="lp-table-scroll" tabindex={0} aria-label={typeof caption === 'string' ? caption : 'Tableau'}>
      {table}
    </section>
  ) : (
    table
  );
}

function TableHeader({ column }: { column: TableColumn }) {
  const { header, sort, note } = column;
  return (
    <th
      {...tableRole('columnheader')}
      scope="col"
      class={classes(
        'lp-table__header',
        column.numeric && 'lp-table__header--numeric',
        column.width && `lp-table__header--${column.width}`,
      )}
      aria-sort={sort?.direction}
    >
      {sort ? (
        <a class="lp-table__sort" href={sort.href}>
          {header}
          {sort.direction && <Icon name="arrow" size={16} direction={sort.direction === 'ascending' ? 'up' : 'down'} />}
        </a>
      ) : (
        <span class={column.headerHidden ? 'lp-hidden-visually' : undefined}>{header}</span>
      )}
      {note && <span class="lp-table__note">{note}</span>}
    </th>
  );
}

function TableCell({ column, content }: { column: TableColumn; content: Content }) {
  const className = classes('lp-table__cell', column.numeric && 'lp-table__cell--numeric');
  const children = (
    <>
      {!column.rowHeader && !column.headerHidden && (
        <span class="lp-table__label" aria-hidden="true">
          {column.header}
        </span>
      )}
      <div class="lp-table__value">{content}</div>
    </>
  );
  return column.rowHeader ? (
    <th {...tableRole('rowheader')} scope="row" class={classes(className, 'lp-table__cell--row-header')}>
      {children}
    </th>
  ) : (
    <td {...tableRole('cell')} class={className}>
      {children}
    </td>
  );
}
