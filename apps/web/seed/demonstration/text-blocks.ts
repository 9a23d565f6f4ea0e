import type { DemoBlock } from './types.ts';

/** The vocabulary in which the letters are written: p(…), h(…), li(…). */
export const p = (text: string): DemoBlock => ({ kind: 'paragraph', text });
export const h = (text: string, level = 2): DemoBlock => ({ kind: 'heading', level, text });
export const li = (text: string): DemoBlock => ({ kind: 'list-item', level: 1, text });
