import type { Actor } from '../identity/actor.ts';
import type { SessionRecord } from '../identity/session.ts';

/** What the middlewares leave on a request. */
export interface AppEnv {
  Variables: {
    nonce: string;
    requestId: string;
    actor: Actor | undefined;
    session: SessionRecord | undefined;
  };
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
}
