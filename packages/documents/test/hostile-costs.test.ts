import { expect, test } from 'vitest';
import { ceiling, costOf } from './hostile-costs.ts';
import { hostileFiles } from './hostile-samples.ts';

test.each(hostileFiles.filter(({ always }) => always).map((file) => [`${file.fileName}: ${file.name}`, file] as const))(
  '%s',
  (_, file) => {
    const { outcome, message, megabytes } = costOf(file);
    expect(outcome).toBe(file.code);
    expect(megabytes).toBeLessThan(ceiling.megabytes);
    if (outcome !== 'read') expect(message).toMatch(/^Ce (?:type de )?fichier [^<>{}]+\.$/);
  },
  60_000,
);
