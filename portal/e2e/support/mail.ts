import { connect } from 'node:net';
import { expect } from '@playwright/test';

const PORT = Number(process.env['FUHUA_MAIL_IMAP_PORT'] ?? 13143);

/** The link of the newest mail to an address, from the demonstration's mail server, which asks for no password. */
export async function newestLink(address: string, link: RegExp): Promise<string> {
  let found: string | undefined;
  await expect(async () => {
    const links = (await inbox(address)).matchAll(link);
    found = [...links].at(-1)?.[0];
    expect(found, `a mail to ${address}`).toBeDefined();
  }).toPass({ timeout: 20_000, intervals: [1_000] });
  return found!;
}

/** All texts of an inbox, oldest first, over IMAP: one command after the other. */
function inbox(address: string): Promise<string> {
  const commands = [`LOGIN "${address}" "any"`, 'SELECT INBOX', 'FETCH 1:* BODY[TEXT]', 'LOGOUT'];
  return new Promise((resolve, reject) => {
    let sent = -1;
    let text = '';
    let line = '';
    const socket = connect(PORT, 'localhost');
    socket.setEncoding('utf8').setTimeout(5_000, () => socket.destroy(new Error('the mail server is silent')));
    socket.on('data', (chunk: string) => {
      text += chunk;
      line = text.slice(text.lastIndexOf('\n', text.length - 2) + 1);
      if (sent === -1 || line.startsWith(`a${sent} `)) {
        sent += 1;
        if (sent < commands.length) socket.write(`a${sent} ${commands[sent]}\r\n`);
      }
    });
    socket.on('error', reject);
    socket.on('close', () => resolve(decoded(text)));
  });
}

/** Long lines of a quoted-printable mail are folded with `=`. */
const decoded = (text: string) => text.replace(/=\r?\n/g, '').replace(/=3D/g, '=');
