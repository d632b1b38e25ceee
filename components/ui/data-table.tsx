import styles from './data-table.module.css';

/** A value is finished text; `missing` is the word that stands where there is none (never a blank, never a zero). */
export type Cell = React.ReactNode | { missing: string };
export type Column = { key: string; head: string; numeric?: boolean; isLong?: boolean };
export type Row = { key: string; head: React.ReactNode; cells: Record<string, Cell> };

type DataTableProps = { caption: string; head: string; columns: Column[]; rows: Row[]; captionHidden?: boolean };

/**
 * A table of data. The first column names the rows; the others are `columns`, wide enough to be read on a phone where `isLong`. Scrolls by itself when it's too wide, also by keyboard. `captionHidden` where
 * the heading above says the same.
 */
export function DataTable({ caption, head, columns, rows, captionHidden = false }: DataTableProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for controls
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <div className={styles.scroll} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            {columns.map(({ key, head, numeric }) => (
              <th key={key} scope="col" className={numeric ? styles.number : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key}>
              <th scope="row">{row.head}</th>
              {columns.map(({ key, numeric, isLong }) => (
                <td key={key} className={numeric ? styles.number : isLong ? styles.long : undefined}>
                  {content(row.cells[key])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function content(cell: Cell) {
  return isMissing(cell) ? <span className={styles.missing}>{cell.missing}</span> : cell;
}

function isMissing(cell: Cell): cell is { missing: string } {
  return typeof cell === 'object' && cell !== null && 'missing' in cell;
}
