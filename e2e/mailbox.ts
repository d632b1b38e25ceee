import { createServer, type Socket } from 'node:net';

export type Mailbox = { url: string; letters: string[]; stop(): Promise<void> };

/** A mail server that takes everything and passes nothing on. `letters` are the messages as they were sent, made readable. */
export async function startMailbox(): Promise<Mailbox> {
  const letters: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
    take(socket, letters);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  return {
    url: `smtp://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    letters,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** RFC 5321, as much of it as a sender needs. */
function take(socket: Socket, letters: string[]): void {
  let isLetter = false;
  let kept = '';
  socket.write('220 mailbox\r\n');
  socket.setEncoding('latin1').on('data', (part: string) => {
    kept += part;
    for (let end = kept.indexOf(isLetter ? '\r\n.\r\n' : '\r\n'); end >= 0; end = kept.indexOf(isLetter ? '\r\n.\r\n' : '\r\n')) {
      const said = kept.slice(0, end);
      kept = kept.slice(end + (isLetter ? 5 : 2));
      if (isLetter) letters.push(readable(said));
      isLetter = !isLetter && /^DATA/i.test(said);
      socket.write(isLetter ? '354 go on\r\n' : /^QUIT/i.test(said) ? '221 bye\r\n' : '250 ok\r\n');
    }
  });
}

/** Undoes quoted-printable and base 64 of a letter's one body. */
function readable(letter: string): string {
  const [head = '', ...body] = letter.split('\r\n\r\n');
  const text = body.join('\r\n\r\n');
  if (/encoding: base64/i.test(head)) return `${head}\n\n${Buffer.from(text, 'base64')}`;
  if (!/encoding: quoted-printable/i.test(head)) return letter;
  const bytes = text.replaceAll('=\r\n', '').replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return `${head}\n\n${Buffer.from(bytes, 'latin1')}`;
}
