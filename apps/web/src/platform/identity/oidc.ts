import * as client from 'openid-client';
import type { Config } from '../config.ts';
import { seal, unseal } from '../security/secrets.ts';

export interface OidcIdentity {
  issuer: string;
  subject: string;
  name: string | undefined;
}

/**
 * Sign-in through the organisation's own identity provider (authorization code with PKCE, state and nonce). What must
 * survive the round trip travels sealed in a short-lived cookie. An account is known by issuer and subject, never by its
 * e-mail address.
 */
export class OidcClient {
  private readonly settings: NonNullable<Config['oidc']>;
  private readonly redirectUri: string;
  private readonly key: Buffer;
  private discovered: Promise<client.Configuration> | undefined;

  constructor(settings: NonNullable<Config['oidc']>, baseUrl: URL, key: Buffer) {
    this.settings = settings;
    this.redirectUri = new URL('/espace/connexion/oidc/retour', baseUrl).href;
    this.key = key;
  }

  private configuration(): Promise<client.Configuration> {
    const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(this.settings.issuer.hostname);
    this.discovered ??= client
      .discovery(this.settings.issuer, this.settings.clientId, this.settings.clientSecret, undefined, {
        timeout: 5,
        ...(loopback ? { execute: [client.allowInsecureRequests] } : {}),
      })
      .catch((error: unknown) => {
        // The provider may come back: the next person tries again.
        this.discovered = undefined;
        throw error;
      });
    return this.discovered;
  }

  async start(back: string): Promise<{ address: string; sealed: string }> {
    const configuration = await this.configuration();
    const verifier = client.randomPKCECodeVerifier();
    const state = client.randomState();
    const nonce = client.randomNonce();
    const address = client.buildAuthorizationUrl(configuration, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile',
      code_challenge: await client.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      state,
      nonce,
    });
    return { address: address.href, sealed: seal(this.key, JSON.stringify({ verifier, state, nonce, back })) };
  }

  /** @returns undefined when the answer does not belong to a sign-in started here. */
  async finish(query: string, sealed: string): Promise<{ identity: OidcIdentity; back: string } | undefined> {
    const opened = unseal(this.key, sealed);
    if (!opened) return undefined;
    const { verifier, state, nonce, back } = JSON.parse(opened) as Record<
      'verifier' | 'state' | 'nonce' | 'back',
      string
    >;
    const url = new URL(this.redirectUri);
    url.search = query;
    const tokens = await client.authorizationCodeGrant(await this.configuration(), url, {
      pkceCodeVerifier: verifier,
      expectedState: state,
      expectedNonce: nonce,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (!claims) return undefined;
    return {
      identity: {
        issuer: claims.iss,
        subject: claims.sub,
        name: typeof claims.name === 'string' ? claims.name : undefined,
      },
      back,
    };
  }
}
