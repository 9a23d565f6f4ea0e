import type { Command } from '../../platform/command.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import type { Mailer } from '../../platform/mail/mail.ts';
import type { Platform } from '../../platform/platform.ts';
import { answerReview, askColleague, askExternalReader, publishProcedure } from '../publication/index.ts';
import { message as m } from './messages.ts';
import { readAddress } from './queries.ts';

/** The commands of one démarche, without a mail for each: one says it for all. */
const withoutMail = (platform: Platform): Platform => ({
  ...platform,
  mail: { available: false, hasOutbox: false } as Mailer,
});

/** Asks one colleague to read several démarches: one request each, one mail for all of them. */
export async function askColleagueAll(
  command: Command,
  platform: Platform,
  input: { procedureIds: readonly string[]; reviewerId: string; message: string },
): Promise<void> {
  const quiet = withoutMail(platform);
  for (const procedureId of input.procedureIds)
    await askColleague(command, quiet, { procedureId, reviewerId: input.reviewerId, message: input.message });
  const to = await readAddress(command.tx, input.reviewerId);
  if (!platform.mail.available || !to) return;
  const count = input.procedureIds.length;
  await platform.mail.queue(command.tx, platform.jobs, command.now, {
    to,
    subject: m('mail.ask.subject', { count }),
    body: m('mail.ask.body', {
      name: command.actor.name,
      count,
      link: new URL('/espace/relectures', platform.config.baseUrl).href,
    }),
  });
}

/** One link for each démarche, for a reader without an account. */
export async function askReaderAll(
  command: Command,
  platform: Platform,
  input: { procedureIds: readonly string[]; readerName: string; readerEmail: string; message: string },
): Promise<{ procedureId: string; link: string }[]> {
  const links: { procedureId: string; link: string }[] = [];
  for (const procedureId of input.procedureIds) {
    const { link } = await askExternalReader(command, withoutMail(platform), { ...input, procedureId });
    links.push({ procedureId, link });
  }
  if (platform.mail.available && input.readerEmail) {
    await platform.mail.queue(command.tx, platform.jobs, command.now, {
      to: input.readerEmail,
      subject: m('mail.ask.subject', { count: links.length }),
      body: m('mail.reader.body', {
        name: command.actor.name,
        count: links.length,
        links: links.map(({ link }) => link).join('\n'),
      }),
    });
  }
  return links;
}

/** Publishes several démarches by the rule of the organisation: all of them, or none. */
export async function publishAll(
  command: Command,
  input: { procedureIds: readonly string[]; reason: string },
): Promise<void> {
  for (const procedureId of input.procedureIds) await publishProcedure(command, { procedureId, reason: input.reason });
}

/** The answers of a colleague to several requests. @throws FieldErrors under the name of the request that lacks a comment */
export async function answerAll(
  command: Command,
  answers: readonly {
    reviewId: string;
    procedureId: string;
    outcome: 'approved' | 'changes-asked';
    comment: string;
  }[],
): Promise<void> {
  const bare = answers.filter(({ outcome, comment }) => outcome === 'changes-asked' && !comment);
  if (bare.length > 0)
    throw new FieldErrors(
      Object.fromEntries(bare.map(({ reviewId }) => [`comment-${reviewId}`, m('reviews.say-what')])),
    );
  for (const answer of answers) await answerReview(command, answer);
}
