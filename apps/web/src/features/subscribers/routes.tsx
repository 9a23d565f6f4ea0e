import { transact } from '../../platform/command.ts';
import { button, form } from '../../platform/forms/index.ts';
import { notFound } from '../../platform/http/errors.ts';
import { page, type Route, type Scope } from '../../platform/http/route.ts';
import {
  createSubscriber,
  editSubscriber,
  pauseSubscriber,
  removeSubscriber,
  renewSecret,
  resumeSubscriber,
} from './commands.ts';
import { message as m } from './messages.ts';
import { ConfirmPage, EditSubscriberPage, SecretPage } from './pages/edit.tsx';
import { home } from './pages/frame.ts';
import { SubscribersPage } from './pages/list.tsx';
import { SubscriberPage } from './pages/subscriber.tsx';
import { describeProblem } from './present.ts';
import { listDeliveries, listFollowed, listSubscribers, requireSubscriber } from './queries.ts';
import { emptyForm, inputFromForm, inputToForm, subscriberForm } from './schema.ts';
import { sender } from './send.ts';
import { insertTest, recordAttempt } from './store/index.ts';

const access = { kind: 'organisation', action: 'subscriber.manage' } as const;

/** Deliveries that the log of a subscriber shows. */
const SHOWN = 50;

/** The organisation in whose name one acts. @throws AppError 404 for who has none */
function acting(scope: Scope): string {
  const { organisationId } = scope.actor;
  if (!organisationId) throw notFound();
  return organisationId;
}
const followed = (scope: Scope) => listFollowed(scope.platform.db, acting(scope));
const subscriberOf = (scope: Scope) => requireSubscriber(scope.platform.db, acting(scope), scope.param('id'));
const pathOf = (scope: Scope) => `${home}/${scope.param('id')}`;

export const subscriberRoutes: Route[] = [
  page(home, access, async (scope) => (
    <SubscribersPage
      scope={scope}
      items={await listSubscribers(scope.platform.db, acting(scope))}
      organisations={await followed(scope)}
    />
  )),
  ...form({
    path: `${home}/ajouter`,
    access,
    schema: subscriberForm,
    load: followed,
    initial: () => ({ values: { slice: 'all' } }),
    page: (scope, state, organisations) => (
      <EditSubscriberPage scope={scope} form={state} organisations={organisations} />
    ),
    submit: async (scope, input) => {
      const { id, secret } = await transact(scope.platform, scope.actor, (command) =>
        createSubscriber(command, scope.platform, inputFromForm(input)),
      );
      return scope.page(<SecretPage scope={scope} id={id} name={input.name} secret={secret} />);
    },
  }),
  page(`${home}/:id`, access, async (scope) => {
    const subscriber = await subscriberOf(scope);
    return (
      <SubscriberPage
        scope={scope}
        subscriber={subscriber}
        organisations={await followed(scope)}
        deliveries={await listDeliveries(scope.platform.db, subscriber.id, SHOWN)}
      />
    );
  }),
  ...form({
    path: `${home}/:id/modifier`,
    access,
    schema: subscriberForm,
    load: async (scope) => ({ subscriber: await subscriberOf(scope), organisations: await followed(scope) }),
    initial: ({ subscriber }) => ({ values: inputToForm(subscriber), version: subscriber.version }),
    page: (scope, state, loaded) => <EditSubscriberPage scope={scope} form={state} {...loaded} />,
    submit: async (scope, input, { loaded: { subscriber }, version }) => {
      await transact(scope.platform, scope.actor, (command) =>
        editSubscriber(command, scope.platform, { id: subscriber.id, version, ...inputFromForm(input) }),
      );
      return { to: pathOf(scope), flash: m('done.edited') };
    },
  }),
  button(`${home}/:id/essai`, access, async (scope) => {
    const { platform } = scope;
    const subscriber = await subscriberOf(scope);
    const test = await platform.db.transaction().execute((tx) => insertTest(tx, subscriber.id, scope.now));
    const outcome = await sender(platform)(subscriber, test);
    await platform.db
      .transaction()
      .execute((tx) => recordAttempt(tx, { id: test.id, subscriber }, outcome, { now: scope.now, test: true }));
    return outcome.ok
      ? { to: pathOf(scope), flash: m('test.arrived') }
      : {
          to: pathOf(scope),
          kind: 'alert',
          flash: m('test.failed', { problem: describeProblem(outcome.problem, outcome.status) }),
        };
  }),
  button(`${home}/:id/pause`, access, async (scope) => {
    await transact(scope.platform, scope.actor, (command) => pauseSubscriber(command, scope.param('id')));
    return { to: pathOf(scope), flash: m('done.paused') };
  }),
  button(`${home}/:id/reprendre`, access, async (scope) => {
    await transact(scope.platform, scope.actor, (command) => resumeSubscriber(command, scope.param('id')));
    return { to: pathOf(scope), flash: m('done.resumed') };
  }),
  ...form({
    path: `${home}/:id/secret`,
    access,
    schema: emptyForm,
    load: subscriberOf,
    page: (scope, state, subscriber) => <ConfirmPage scope={scope} form={state} subscriber={subscriber} what="renew" />,
    submit: async (scope, _, { loaded: { id, name } }) => {
      const secret = await transact(scope.platform, scope.actor, (command) => renewSecret(command, scope.platform, id));
      return scope.page(<SecretPage scope={scope} id={id} name={name} secret={secret} />);
    },
  }),
  ...form({
    path: `${home}/:id/supprimer`,
    access,
    schema: emptyForm,
    load: subscriberOf,
    page: (scope, state, subscriber) => (
      <ConfirmPage scope={scope} form={state} subscriber={subscriber} what="remove" />
    ),
    submit: async (scope, _, { loaded: { id } }) => {
      const { name } = await transact(scope.platform, scope.actor, (command) => removeSubscriber(command, id));
      return { to: home, flash: m('done.removed', { name }) };
    },
  }),
];
