import { copyOfPublicFile } from '#db/public/file.ts';

export const dynamic = 'force-dynamic';

/** Everything that is public, in the one SQLite file that the pages themselves are made from. */
export function GET(): Response {
  return new Response(new Uint8Array(copyOfPublicFile()), {
    headers: { 'Content-Type': 'application/vnd.sqlite3', 'Content-Disposition': 'attachment; filename="medborgarloften.db"' },
  });
}
