import type { Tx } from '../../platform/database/index.ts';
import { formatDay } from '../../platform/messages/index.ts';
import type { Platform } from '../../platform/platform.ts';
import { message as m } from './messages.ts';
import type { FactCheck } from './store.ts';

/** Sends a link to whoever left an address; where no mail can leave, the link is given by hand. */
export async function mailLink(
  tx: Tx,
  platform: Platform,
  now: Date,
  why: 'ask' | 'remind',
  check: FactCheck,
  about: { link: string; name: string },
): Promise<boolean> {
  if (!check.checkerEmail || !platform.mail.available) return false;
  const title = check.snapshot.content.title;
  await platform.mail.queue(tx, platform.jobs, now, {
    to: check.checkerEmail,
    subject: m(`mail.${why}.subject`, { title }),
    body: m(`mail.${why}.body`, { title, name: about.name, link: about.link, date: formatDay(check.expiresAt) }),
  });
  return true;
}
