/** A table of a report: each row's first cell is its head, and the heads of the columns come again on each page. */
export function ReportTable({ table: { caption, columns, rows } }: { table: { caption: string; columns: string[]; rows: string[][] } }) {
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, ...cells]) => (
          <tr key={`${head} ${cells.join(' ')}`}>
            <th scope="row">{head}</th>
            {cells.map((cell, at) => (
              <td key={columns[at + 1]}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
