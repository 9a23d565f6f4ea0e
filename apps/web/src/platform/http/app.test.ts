import { describe, expect, it, vi } from 'vitest';
import { testApp, testPlatform } from '../../../test/harness.ts';
import type { Platform } from '../platform.ts';

describe('a proxy in front', () => {
  it.each([
    ['0', 1],
    ['1', 0],
  ])('with TRUSTED_PROXIES=%s is warned of %d time, and no address is written', async (trusted, times) => {
    const { platform, stop } = await testPlatform({ env: { TRUSTED_PROXIES: trusted } });
    const warn = vi.fn();
    const log = { warn, info: () => {}, error: () => {} } as unknown as Platform['log'];
    const app = testApp({ ...platform, log }, []);
    await app.request('/');
    expect(warn).not.toHaveBeenCalled();
    for (let i = 0; i < 3; i++) await app.request('/', { headers: { 'x-forwarded-for': '203.0.113.7' } });
    expect(warn).toHaveBeenCalledTimes(times);
    expect(JSON.stringify(warn.mock.calls)).not.toContain('203.0.113');
    await stop();
  });
});
