import { newId } from '@limpide/kernel';
import nodemailer, { type Transporter } from 'nodemailer';
import type { Config } from '../config.ts';
import type { Db, Tx } from '../database/index.ts';
import { AppError } from '../http/errors.ts';
import type { Jobs } from '../jobs/jobs.ts';

export interface Mail {
  to: string;
  subject: string;
  body: string;
  attachment?: { name: string; content: string };
}

/** A mail library reads lists, groups and display names in a recipient: one address holds nothing that starts them. */
export function isOneAddress(text: string): boolean {
  return /^[^\s\p{Cc}@,;:()<>"[\]\\]+@[^\s\p{Cc}@,;:()<>"[\]\\]+$/u.test(text);
}

/**
 * Mail leaves through SMTP by a job, so that a slow server delays nobody and a failed one is tried again. Without SMTP the
 * demonstration keeps messages in an outbox that only its platform administrator opens; elsewhere a mail that cannot leave
 * is refused at once rather than lost.
 */
export class Mailer {
  private readonly config: Config;
  private readonly transport: Transporter | undefined;

  constructor(config: Config) {
    this.config = config;
    this.transport = config.smtpUrl ? nodemailer.createTransport(config.smtpUrl) : undefined;
  }

  get hasOutbox(): boolean {
    return !this.transport && this.config.demonstration;
  }

  get available(): boolean {
    return this.transport !== undefined || this.hasOutbox;
  }

  /**
   * Queues a message in the caller's transaction.
   * @throws AppError 503 where no mail can leave, 422 when the recipient is anything but one plain address
   */
  async queue(tx: Tx, jobs: Jobs, now: Date, mail: Mail): Promise<void> {
    if (!this.available) throw new AppError('error.mail-not-configured', 503);
    if (!isOneAddress(mail.to)) throw new AppError('error.mail-address', 422);
    const id = newId(now.getTime());
    await tx
      .insertInto('mail_message')
      .values({
        id,
        recipient: mail.to,
        subject: mail.subject,
        body: mail.body,
        attachment_name: mail.attachment?.name ?? null,
        attachment: mail.attachment?.content ?? null,
        created_at: now,
      })
      .execute();
    if (this.transport) await jobs.enqueue(tx, 'mail.send', { messageId: id });
  }

  /** The job: sends, then erases the text (it may hold a link that opens something). */
  async send(db: Db, now: Date, messageId: string): Promise<void> {
    if (!this.transport) return;
    const message = await db.selectFrom('mail_message').selectAll().where('id', '=', messageId).executeTakeFirst();
    if (!message || message.sent_at) return;
    await this.transport.sendMail({
      from: this.config.mailFrom,
      to: message.recipient,
      subject: message.subject,
      text: message.body,
      messageId: `<${message.id}@${this.config.baseUrl.hostname}>`,
      ...(message.attachment_name
        ? { attachments: [{ filename: message.attachment_name, content: message.attachment ?? '' }] }
        : {}),
    });
    await db
      .updateTable('mail_message')
      .set({ sent_at: now, body: '', attachment: null })
      .where('id', '=', messageId)
      .execute();
  }

  close(): void {
    this.transport?.close();
  }
}
