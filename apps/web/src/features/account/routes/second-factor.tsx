import { transact } from '../../../platform/command.ts';
import { form } from '../../../platform/forms/index.ts';
import { FieldErrors } from '../../../platform/http/errors.ts';
import type { Route, Scope } from '../../../platform/http/route.ts';
import { ownPath } from '../../../platform/http/scope.ts';
import { spendCode } from '../../../platform/identity/accounts.ts';
import { administersOthers } from '../../../platform/identity/second-factor.ts';
import { setSessionCookie } from '../../../platform/identity/session.ts';
import { clearTries, takeTry } from '../../../platform/identity/throttle.ts';
import { newTotpSecret, totpAddress } from '../../../platform/identity/totp.ts';
import { seal, unsealAny } from '../../../platform/security/secrets.ts';
import { confirmSecondFactor, dropSecondFactor, proveOwnPassword, raiseSession } from '../commands.ts';
import { message as m } from '../messages.ts';
import { CodePage, SecondFactorPage, SetUpPage } from '../pages/second-factor.tsx';
import { codeForm, confirmForm, setUpForm } from '../schema.ts';
import { ownAccount } from './profile.tsx';

const own = { kind: 'signed-in' } as const;

/** Minutes during which the key shown on the page may be confirmed. */
const setUpMinutes = 30;

/** The key travels sealed in the form, for this person and this half-hour: seeing the page writes nothing. */
function sealForForm(scope: Scope, secret: string): string {
  const until = scope.now.getTime() + setUpMinutes * 60_000;
  return seal(scope.platform.keys.secondFactor, JSON.stringify({ userId: scope.actor.userId, secret, until }));
}

function unsealFromForm(scope: Scope, sealed: string): string | undefined {
  const text = sealed ? unsealAny(scope.platform.keys, 'secondFactor', sealed) : undefined;
  // A stored second factor is sealed with the same key, but is not of this shape.
  if (!text?.startsWith('{')) return undefined;
  const { userId, secret, until } = JSON.parse(text) as { userId: string; secret: string; until: number };
  return userId === scope.actor.userId && until > scope.now.getTime() ? secret : undefined;
}

function isObligatory(scope: Scope): boolean {
  const { actor, platform } = scope;
  return !platform.config.demonstration && administersOthers(actor.platformAdmin, actor.memberships.values());
}

/** The tries of a code are counted apart from those of the password. @throws FieldErrors */
async function takeCodeTry(scope: Scope): Promise<string> {
  const key = `code:${scope.actor.userId}`;
  const seconds = await takeTry(scope.platform.db, key, scope.now);
  if (seconds > 0) throw new FieldErrors({ code: m('sign-in.wait', { seconds }) });
  return key;
}

export const secondFactorRoutes: Route[] = [
  ...form({
    path: '/espace/compte/second-facteur',
    access: own,
    schema: confirmForm,
    load: ownAccount,
    page: (scope, state, { secondFactorSince }) => (
      <SecondFactorPage scope={scope} form={state} since={secondFactorSince} obligatory={isObligatory(scope)} />
    ),
    submit: async (scope, input, { loaded }) => {
      if (!loaded.secondFactorSince) throw new FieldErrors({ password: m('second.none') });
      if (isObligatory(scope)) throw new FieldErrors({ password: m('second.remove.needed') });
      await proveOwnPassword(scope.platform, scope.actor.userId, input.password);
      await transact(scope.platform, scope.actor, (command) =>
        dropSecondFactor(command, { keepSession: scope.session.id }),
      );
      return { to: '/espace/compte', flash: m('second.removed') };
    },
  }),
  ...form({
    path: '/espace/compte/second-facteur/nouveau',
    access: own,
    schema: setUpForm,
    load: async (scope) => {
      const account = await ownAccount(scope);
      return { account, fresh: newTotpSecret(), back: ownPath(scope.query('retour')) };
    },
    page: (scope, state, { account, fresh, back }) => {
      const kept = unsealFromForm(scope, state.field('sealed-secret').value);
      const secret = kept ?? fresh;
      return (
        <SetUpPage
          scope={scope}
          form={state}
          secret={secret}
          address={totpAddress(secret, account.email)}
          sealed={kept ? state.field('sealed-secret').value : sealForForm(scope, secret)}
          back={ownPath(state.field('retour').value || back)}
          forced={scope.session.secondFactorStep === 'set-up'}
          replaces={account.secondFactorSince !== null}
        />
      );
    },
    submit: async (scope, input, { loaded }) => {
      const secret = unsealFromForm(scope, input['sealed-secret']);
      if (!secret) throw new FieldErrors({ code: m('second.new.stale') });
      if (loaded.account.secondFactorSince) {
        await proveOwnPassword(scope.platform, scope.actor.userId, input.password);
      }
      const key = await takeCodeTry(scope);
      const token = await transact(scope.platform, scope.actor, (command) =>
        confirmSecondFactor(command, scope.platform, { secret, code: input.code, sessionId: scope.session.id }),
      );
      await clearTries(scope.platform.db, key);
      setSessionCookie(scope.c, scope.platform, token);
      const to = ownPath(input.retour);
      return { to: to === '/espace' && !input.retour ? '/espace/compte' : to, flash: m('second.new.done') };
    },
  }),
  ...form({
    path: '/espace/compte/code',
    access: own,
    schema: codeForm,
    load: async (scope) => ({ back: ownPath(scope.query('retour')) }),
    page: (scope, state, { back }) => (
      <CodePage
        scope={scope}
        form={state}
        back={ownPath(state.field('retour').value || back)}
        needed={scope.session.secondFactorStep === 'give-code'}
      />
    ),
    submit: async (scope, input) => {
      if (scope.session.secondFactorStep !== 'give-code') return { to: ownPath(input.retour) };
      const key = await takeCodeTry(scope);
      if (!(await spendCode(scope.platform, scope.actor.userId, input.code))) {
        throw new FieldErrors({ code: m('second.code-wrong') });
      }
      await clearTries(scope.platform.db, key);
      const token = await transact(scope.platform, scope.actor, (command) =>
        raiseSession(command, { sessionId: scope.session.id }),
      );
      setSessionCookie(scope.c, scope.platform, token);
      return { to: ownPath(input.retour) };
    },
  }),
];
