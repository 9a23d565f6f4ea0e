import { isIP } from 'node:net';

/**
 * A token bucket per key, in the memory of the process. It blunts floods; what must hold across processes (guesses at a
 * password) is counted in the database as well.
 */
export class RateLimiter {
  private readonly buckets = new Map<string, { tokens: number; at: number }>();
  private readonly capacity: number;
  private readonly perMinute: number;

  constructor(options: { capacity: number; perMinute: number }) {
    this.capacity = options.capacity;
    this.perMinute = options.perMinute;
  }

  /** @returns 0 when the call may pass, else the seconds to wait. */
  take(key: string, now: number): number {
    const bucket = this.buckets.get(key) ?? { tokens: this.capacity, at: now };
    // A clock that was set back gives nothing and takes nothing away.
    const elapsed = Math.max(0, now - bucket.at);
    const tokens = Math.min(this.capacity, bucket.tokens + (elapsed / 60_000) * this.perMinute);
    this.buckets.delete(key);
    this.buckets.set(key, { tokens: tokens >= 1 ? tokens - 1 : tokens, at: now });
    if (this.buckets.size > 10_000) this.buckets.delete(this.buckets.keys().next().value as string);
    return tokens >= 1 ? 0 : Math.ceil(((1 - tokens) / this.perMinute) * 60);
  }
}

/**
 * The client's address prefix (IPv4 whole, IPv6 /64), as far as it can be believed: with `trusted` proxies in front, the
 * entry that the outermost of them wrote; with none, the socket's. Forged X-Forwarded-For entries stand further left and
 * are never looked at.
 */
export function clientPrefix(socketAddress: string, forwardedFor: string | undefined, trusted: number): string {
  let address = socketAddress;
  if (trusted > 0 && forwardedFor) {
    const entries = forwardedFor.split(',').map((entry) => entry.trim());
    address = entries[Math.max(0, entries.length - trusted)] ?? socketAddress;
  }
  address = address.replace(/^::ffff:/, '');
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : 'unknown';
  const [head = '', tail = ''] = address.split('::');
  const left = head ? head.split(':') : [];
  const right = tail ? tail.split(':') : [];
  const groups = address.includes('::')
    ? [...left, ...Array(Math.max(0, 8 - left.length - right.length)).fill('0'), ...right]
    : left;
  return `${groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group || '0', 16).toString(16))
    .join(':')}::/64`;
}
