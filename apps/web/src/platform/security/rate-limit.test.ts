import { describe, expect, it } from 'vitest';
import { clientPrefix, RateLimiter } from './rate-limit.ts';

describe('the rate limiter', () => {
  it('lets a burst through, then says how long to wait', () => {
    const limiter = new RateLimiter({ capacity: 3, perMinute: 6 });
    expect([1, 2, 3, 4].map(() => limiter.take('a', 0))).toEqual([0, 0, 0, 10]);
    expect(limiter.take('b', 0)).toBe(0);
    expect(limiter.take('a', 10_000)).toBe(0);
  });
  it('holds when the clock is set back', () => {
    const limiter = new RateLimiter({ capacity: 2, perMinute: 60 });
    limiter.take('a', 1_000_000);
    expect(limiter.take('a', 0)).toBe(0);
    expect(limiter.take('a', 0)).toBe(1);
  });
});

describe('the address of the client', () => {
  it.each([
    ['127.0.0.1', undefined, 0, '127.0.0.1'],
    ['127.0.0.1', '9.9.9.9', 0, '127.0.0.1'],
    ['10.0.0.1', '9.9.9.9', 1, '9.9.9.9'],
    ['10.0.0.1', 'forged, 8.8.8.8', 1, '8.8.8.8'],
    ['10.0.0.1', 'forged, 8.8.8.8, 10.0.0.2', 2, '8.8.8.8'],
    ['10.0.0.1', '8.8.8.8', 3, '8.8.8.8'],
    ['10.0.0.1', 'nonsense', 1, 'unknown'],
    ['::ffff:192.0.2.7', undefined, 0, '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', undefined, 0, '2001:db8:1:2::/64'],
    ['2001:0db8::1', undefined, 0, '2001:db8:0:0::/64'],
    ['::1', undefined, 0, '0:0:0:0::/64'],
  ])('%s through %s with %i proxies is %s', (socket, forwarded, trusted, expected) => {
    expect(clientPrefix(socket, forwarded, trusted)).toBe(expected);
  });
});
