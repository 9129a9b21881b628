import { existsSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** The platform's own mail server shows everybody's mail over IMAP without a password. */
function port(): number {
  const file = join(process.env['FUHUA_HOME'] ?? join(process.cwd(), '..', '.fuhua'), 'ports');
  const line = existsSync(file) ? /^mail-imap=(\d+)$/m.exec(readFileSync(file, 'utf8')) : null;
  return Number(line?.[1] ?? 13143);
}

/** All mails of an address as they were sent, decoded from quoted-printable; none while nobody ever wrote to it. */
export async function mailsOf(address: string): Promise<string> {
  const said = await converse([`a login ${address} any`, 'b select INBOX', 'c fetch 1:* (BODY[])', 'd logout']);
  return Buffer.from(
    said
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, byte: string) => String.fromCharCode(Number.parseInt(byte, 16))),
    'latin1',
  ).toString('utf8');
}

function converse(commands: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port(), '127.0.0.1');
    let said = '';
    socket.setEncoding('latin1');
    socket.on('error', reject);
    socket.on('close', () => resolve(said));
    socket.on('data', (text: string) => {
      said += text;
      const answered = commands[0]?.slice(0, 1);
      if (said.startsWith('*') && answered === 'a') socket.write(`${commands.shift()}\r\n`);
      else if (/^[a-d] (?:OK|NO|BAD)[^\n]*\n$/m.test(text)) {
        const next = commands.shift();
        if (next) socket.write(`${next}\r\n`);
        else socket.end();
      }
    });
  });
}
