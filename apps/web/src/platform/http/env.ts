import type { Actor, SessionRecord } from '../identity/actor.ts';

/** What the middlewares leave on a request. */
export interface AppEnv {
  Variables: {
    nonce: string;
    requestId: string;
    actor: Actor | undefined;
    session: SessionRecord | undefined;
    /** The network a request comes from, as far as it can be believed. Never stored or logged in clear. */
    clientPrefix: string | undefined;
  };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
}
