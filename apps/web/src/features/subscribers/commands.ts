import { type Command, expectVersion } from '../../platform/command.ts';
import { FieldErrors } from '../../platform/http/errors.ts';
import type { Platform } from '../../platform/platform.ts';
import { seal } from '../../platform/security/secrets.ts';
import { readHead } from '../open-data/index.ts';
import { message as m } from './messages.ts';
import type { SubscriberInput } from './schema.ts';
import {
  deleteSubscriber,
  insertSubscriber,
  lockSubscriber,
  reviveFailed,
  type Subscriber,
  updateSubscriber,
} from './store/index.ts';
import { newSecret } from './webhook.ts';

/** The organisation in whose name one acts. @throws AppError 403 */
const owner = (command: Command) => command.authoriseIn('subscriber.manage', command.actor.organisationId);

function record(command: Command, organisationId: string, id: string, action: string): void {
  command.audit({ organisationId, action: `subscriber.${action}`, recordType: 'subscriber', recordId: id });
}

/** @throws FieldErrors on the field that is wrong */
function check({ url, slice, sliceValue }: SubscriberInput, platform: Platform): void {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password)
    throw new FieldErrors({ url: m('form.url.wrong') });
  if (address.protocol === 'http:' && !platform.config.outboundHosts.includes(address.host))
    throw new FieldErrors({ url: m('form.url.https') });
  if (slice !== 'all' && !sliceValue) throw new FieldErrors({ [`slice-${slice}`]: m(`form.slice.${slice}.choose`) });
}

/** Adds a subscriber, told of what changes from now on. @returns its secret, which is shown once */
export async function createSubscriber(
  command: Command,
  platform: Platform,
  input: SubscriberInput,
): Promise<{ id: string; secret: string }> {
  const organisationId = owner(command);
  check(input, platform);
  const secret = newSecret();
  const id = await insertSubscriber(command.tx, {
    ...input,
    organisationId,
    secret: seal(platform.keys.webhook, secret),
    queuedSeq: (await readHead(command.tx))?.seq ?? 0,
    createdBy: command.actor.userId,
    now: command.now,
  });
  record(command, organisationId, id, 'created');
  return { id, secret };
}

/** @throws FieldErrors, ConcurrentUpdate */
export async function editSubscriber(
  command: Command,
  platform: Platform,
  { id, version, ...input }: SubscriberInput & { id: string; version: number },
): Promise<void> {
  const organisationId = owner(command);
  const current = await lockSubscriber(command.tx, organisationId, id);
  expectVersion(current.version, version);
  check(input, platform);
  await updateSubscriber(command.tx, id, { ...input, fresh: true }, command.now);
  record(command, organisationId, id, 'edited');
}

/** Nothing is sent until it is resumed. */
export async function pauseSubscriber(command: Command, id: string): Promise<void> {
  const organisationId = owner(command);
  await lockSubscriber(command.tx, organisationId, id);
  await updateSubscriber(command.tx, id, { pausedAt: command.now, pausedBy: command.actor.userId }, command.now);
  record(command, organisationId, id, 'paused');
}

/** Sends again, beginning with what was missed. */
export async function resumeSubscriber(command: Command, id: string): Promise<void> {
  const organisationId = owner(command);
  await lockSubscriber(command.tx, organisationId, id);
  await updateSubscriber(command.tx, id, { pausedAt: null, pausedBy: null, fresh: true }, command.now);
  await reviveFailed(command.tx, command.now, id);
  record(command, organisationId, id, 'resumed');
  await command.enqueue('catalogue.changed', {}, { ifRunning: true });
}

/** The secret before stops at once. @returns the new one, which is shown once */
export async function renewSecret(command: Command, platform: Platform, id: string): Promise<string> {
  const organisationId = owner(command);
  await lockSubscriber(command.tx, organisationId, id);
  const secret = newSecret();
  await updateSubscriber(command.tx, id, { secret: seal(platform.keys.webhook, secret) }, command.now);
  record(command, organisationId, id, 'secret-renewed');
  return secret;
}

export async function removeSubscriber(command: Command, id: string): Promise<Subscriber> {
  const organisationId = owner(command);
  const subscriber = await lockSubscriber(command.tx, organisationId, id);
  await deleteSubscriber(command.tx, id);
  record(command, organisationId, id, 'removed');
  return subscriber;
}
