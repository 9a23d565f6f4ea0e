import * as client from 'openid-client';
import type { Config } from '../config.ts';
import { createFetcher } from '../security/fetcher.ts';
import { type Keys, seal, unsealAny } from '../security/secrets.ts';

export interface OidcIdentity {
  issuer: string;
  subject: string;
  name: string | undefined;
  /** The provider says that it asked for more than one factor (RFC 8176, `mfa`). */
  secondFactor: boolean;
}

/** What is asked of the provider: to sign someone in, or to link the account of a person who is signed in already. */
export interface OidcRequest {
  back: string;
  linkFor?: string;
}

/** Minutes during which a sign-in that was started may come back. */
const roundTripMinutes = 10;

/**
 * Sign-in through the organisation's own identity provider (authorization code with PKCE, state and nonce). What must
 * survive the round trip travels sealed in a short-lived cookie. An account is known by issuer and subject, never by its
 * e-mail address.
 */
export class OidcClient {
  private readonly settings: NonNullable<Config['oidc']>;
  private readonly redirectUri: string;
  private readonly keys: Keys;
  private readonly fetch: client.CustomFetch;
  private discovered: Promise<client.Configuration> | undefined;

  constructor(settings: NonNullable<Config['oidc']>, baseUrl: URL, keys: Keys) {
    this.settings = settings;
    this.redirectUri = new URL('/espace/connexion/oidc/retour', baseUrl).href;
    this.keys = keys;
    // Only the provider that the operator named may be reached, on a private network or not.
    const fetcher = createFetcher({ trustedHosts: [settings.issuer.host] });
    this.fetch = (url, { method, headers, body }) =>
      fetcher(url, {
        method,
        headers: Object.fromEntries(new Headers(headers)),
        ...(body === undefined || body === null ? {} : { body: String(body) }),
      });
  }

  private configuration(): Promise<client.Configuration> {
    const loopback = ['127.0.0.1', 'localhost', '[::1]'].includes(this.settings.issuer.hostname);
    this.discovered ??= client
      .discovery(this.settings.issuer, this.settings.clientId, this.settings.clientSecret, undefined, {
        timeout: 5,
        [client.customFetch]: this.fetch,
        ...(loopback ? { execute: [client.allowInsecureRequests] } : {}),
      })
      .catch((error: unknown) => {
        // The provider may come back: the next person tries again.
        this.discovered = undefined;
        throw error;
      });
    return this.discovered;
  }

  get issuer(): URL {
    return this.settings.issuer;
  }

  async start(request: OidcRequest, now: Date): Promise<{ address: string; sealed: string }> {
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
    const travelling = { verifier, state, nonce, ...request, until: now.getTime() + roundTripMinutes * 60_000 };
    return { address: address.href, sealed: seal(this.keys.stamp, JSON.stringify(travelling)) };
  }

  /**
   * @returns undefined when the answer does not belong to a sign-in started here in the last minutes
   * @throws what the library throws when the provider refuses, answers wrongly or cannot be reached
   */
  async finish(
    query: string,
    sealed: string,
    now: Date,
  ): Promise<{ identity: OidcIdentity; request: OidcRequest } | undefined> {
    const opened = unsealAny(this.keys, 'stamp', sealed);
    if (!opened) return undefined;
    const { verifier, state, nonce, back, linkFor, until } = JSON.parse(opened) as {
      verifier: string;
      state: string;
      nonce: string;
      back: string;
      linkFor?: string;
      until: number;
    };
    const url = new URL(this.redirectUri);
    url.search = query;
    if (until < now.getTime() || url.searchParams.get('state') !== state) return undefined;
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
        secondFactor: Array.isArray(claims.amr) && claims.amr.includes('mfa'),
      },
      request: { back, ...(linkFor ? { linkFor } : {}) },
    };
  }
}
