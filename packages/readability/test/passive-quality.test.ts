import { describe, expect, it } from 'vitest';
import { goldOf } from './passive-quality.ts';

const treebank = [
  '# sent_id = one',
  '# text = Le prix du bus a été revu.',
  '1\tLe\tle\tDET\t_\t_\t2\tdet\t_\t_',
  '2\tprix\tprix\tNOUN\t_\t_\t8\tnsubj:pass\t_\t_',
  '3-4\tdu\t_\t_\t_\t_\t_\t_\t_\t_',
  '3\tde\tde\tADP\t_\t_\t5\tcase\t_\t_',
  '4\tle\tle\tDET\t_\t_\t5\tdet\t_\t_',
  '5\tbus\tbus\tNOUN\t_\t_\t2\tnmod\t_\t_',
  '6\ta\tavoir\tAUX\t_\t_\t8\taux:tense\t_\t_',
  '7\tété\têtre\tAUX\t_\t_\t8\taux:pass\t_\t_',
  '8\trevu\trevoir\tVERB\t_\t_\t0\troot\t_\t_',
  '9\t.\t.\tPUNCT\t_\t_\t8\tpunct\t_\t_',
  '',
  '# sent_id = two',
  '# text = Il part.',
  '1\tIl\til\tPRON\t_\t_\t2\tnsubj\t_\t_',
  '2\tpart\tpartir\tVERB\t_\t_\t0\troot\t_\t_',
  '3\t.\t.\tPUNCT\t_\t_\t2\tpunct\t_\t_',
  '',
].join('\n');

describe('the passives of a treebank', () => {
  it('are placed in the raw text', () => {
    const [one, two] = goldOf(treebank);
    expect(one!.auxiliaries.map((at) => one!.text.slice(at, at + 3))).toEqual(['été']);
    expect(two!.auxiliaries).toEqual([]);
  });
});
