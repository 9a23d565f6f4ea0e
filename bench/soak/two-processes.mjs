import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { startSite } from '../servers/site.mjs';
import { Visitor } from './visitor.mjs';

/**
 * Two web processes on one PostgreSQL: who signs in at one is signed in at the other, what one writes the other shows,
 * and a message that both could send leaves once.
 * @param {{dataDir: string, databaseUrl: string}} places
 */
export async function shareOneDatabase(places, say) {
  const delivered = [];
  const mail = await startMailSink(delivered);
  const settings = { SECRET_KEY: randomBytes(32).toString('base64url'), SMTP_URL: `smtp://127.0.0.1:${mail.port}` };
  const sites = [];
  try {
    sites.push(await startSite(places, settings));
    sites.push(await startSite(places, settings));
    const [first, second] = sites;
    const accounts = first.accounts();
    const visitor = new Visitor(first.url);
    await visitor.signIn(accounts.find(({ role }) => role === 'procedure-owner'));
    const voice = 'Écrit chez l’un, lu chez l’autre';
    const path = await visitor.send('/espace/irritants/nouveau', { voice });
    visitor.url = second.url;
    const { status, text } = await visitor.get(path);
    if (status !== 200 || !text.includes(voice))
      throw new Error(`the second process does not know the session: ${status}`);
    say('une session ouverte chez l’un vaut chez l’autre');

    const people = accounts.slice(0, 8);
    for (const [n, { email }] of people.entries()) {
      await new Visitor(sites[n % 2].url).send('/espace/connexion/oubli', { email });
    }
    for (const end = Date.now() + 60_000; Date.now() < end && delivered.length < people.length; ) await pause(200);
    // A second sending would come with the next look at the queue, two seconds later.
    await pause(8_000);
    const expected = people.map(({ email }) => email).sort();
    if (JSON.stringify([...delivered].sort()) !== JSON.stringify(expected)) {
      throw new Error(`${expected.length} messages expected, once each; delivered: ${delivered.sort().join(', ')}`);
    }
    say(`${expected.length} messages, chacun parti une fois`);
    return { messages: expected.length };
  } finally {
    await Promise.all(sites.map((site) => site.kill('SIGKILL')));
    await mail.close();
  }
}

/** A mail server that only notes to whom each message goes. */
function startMailSink(delivered) {
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    onData(stream, session, done) {
      stream.resume().once('end', () => {
        delivered.push(...session.envelope.rcptTo.map(({ address }) => address));
        done();
      });
    },
  });
  return new Promise((resolve) => {
    const listening = server.listen(0, '127.0.0.1', () => {
      resolve({
        port: listening.address().port,
        close: () => new Promise((closed) => server.close(closed)),
      });
    });
  });
}
