/**
 * Signed snapshots of the catalogue: how they are written and how they are checked. It leans on WebCrypto alone, so that it runs in
 * a browser, a worker and Node.
 */
export { fromBase64url, sha256, toBase64url } from './bytes.ts';
export { canonicalJson } from './canonical.ts';
export { explanations } from './explain.ts';
export { isSignedBy, keyId, type PublicKey, readKeySet, type Signer, signerFrom, writeKeySet } from './keys.ts';
export { FORMAT, type SignedSnapshot, type Statement, signedText, signSnapshot } from './snapshot.ts';
export { type Refusal, type Verdict, type VerifyOptions, verifySnapshot, verifyStream } from './verify.ts';
