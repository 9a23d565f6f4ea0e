import { describe, expect, it } from 'vitest';
import { PageMemory } from './public-page.ts';

describe('the memory of pages', () => {
  it('drops the page that was asked the longest ago', () => {
    const memory = new PageMemory(2);
    const page = (text: string) => ({ bytes: new TextEncoder().encode(text), tag: `"${text}"` });
    memory.keep('a', page('a'));
    memory.keep('b', page('b'));
    memory.get('a');
    memory.keep('c', page('c'));
    expect([memory.get('a')?.tag, memory.get('b'), memory.get('c')?.tag]).toEqual(['"a"', undefined, '"c"']);
  });
});
