import { type Command, expectVersion } from '../../../platform/command.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Platform } from '../../../platform/platform.ts';
import { message as m } from '../messages.ts';
import { lockOrganisation, type OrganisationSettings, readOrganisation, updateOrganisation } from '../store/index.ts';

/** Changes how an organisation presents itself and works, and keeps what stood before in its history. */
export async function editOrganisation(
  command: Command,
  input: { organisationId: string; version: number; settings: OrganisationSettings },
): Promise<void> {
  const id = command.authoriseIn('organisation.manage', input.organisationId);
  const current = await lockOrganisation(command.tx, id);
  expectVersion(current.version, input.version);
  await updateOrganisation(command.tx, id, input.settings);
  await recordOrganisation(command, id, 'edited');
}

/** Saves the settings as they stand into the history, and says so to the audit. */
export async function recordOrganisation(command: Command, id: string, action: string): Promise<void> {
  const { version, id: _, ...settings } = await lockOrganisation(command.tx, id);
  await command.saveVersion({
    recordType: 'organisation',
    recordId: id,
    organisationId: id,
    version,
    snapshot: { ...settings },
    action,
  });
  command.audit({
    organisationId: id,
    action: `organisation.${action}`,
    recordType: 'organisation',
    recordId: id,
    detail: { version },
  });
}

/** Writes to the adviser of the organisation in whose name one acts. The answer goes to the person's own address. */
export async function askAdviser(
  command: Command,
  platform: Platform,
  input: { organisationId: string; subject: string; question: string; page: string },
): Promise<void> {
  const id = command.authoriseIn('organisation.read', input.organisationId);
  const organisation = (await readOrganisation(command.tx, id))!;
  if (!organisation.adviserEmail) throw new FieldErrors({ question: m('adviser.no-address') });
  await platform.mail.queue(command.tx, platform.jobs, command.now, {
    to: organisation.adviserEmail,
    subject: m('adviser.mail.subject', { organisation: organisation.shortName, subject: input.subject }),
    body: m('adviser.mail.body', {
      name: command.actor.name,
      email: command.actor.email,
      organisation: organisation.name,
      question: input.question,
      page: input.page || m('adviser.mail.no-page'),
    }),
  });
  command.audit({ organisationId: id, action: 'organisation.adviser-asked', recordType: 'organisation', recordId: id });
}
