/** The table above as files. */
export function DatasetLinks({ data }: { data: string }) {
  return (
    <ul className="links">
      {['csv', 'json'].map((format) => (
        <li key={format}>
          <a href={`${data}.${format}`} download>
            {format.toUpperCase()}
          </a>
        </li>
      ))}
    </ul>
  );
}
