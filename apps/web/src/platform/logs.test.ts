import { describe, expect, it } from 'vitest';
import { describeForLog } from './logs.ts';

describe('an error in the log', () => {
  it('says which rule broke, never with which values', () => {
    const error = Object.assign(new Error('invalid byte sequence near "Marie Dupont"'), {
      severity: 'ERROR',
      code: '22021',
      table: 'document_text',
      detail: 'Key (email)=(marie@exemple.be)',
      where: 'JSON data, line 1: "Dossier de Marie Dupont"',
      parameters: ['Marie Dupont'],
    });
    const line = JSON.stringify(describeForLog(error));
    expect(line).toContain('22021');
    expect(line).toContain('document_text');
    expect(line).not.toMatch(/Marie|exemple\.be/);
  });
  it('keeps the sentence of an error of our own', () => {
    expect(describeForLog(new RangeError('a step keeps its id'))).toMatchObject({
      type: 'RangeError',
      message: 'a step keeps its id',
    });
  });
});
